package io.hubcheck.ui.account;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Div;
import io.hubcheck.auth.SignInNotice;
import io.hubcheck.auth.SignInWay;
import io.hubcheck.auth.SignedIn;
import io.hubcheck.ui.component.Notice;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where it is told what became of signing in; read out when it appears. */
final class SignInNotices extends Div {

    private static final long serialVersionUID = 1L;

    SignInNotices() {
        addClassName("sign-in-notices");
        getElement().setAttribute("role", "status");
    }

    /** Whoever is signed in all the same is not asked to sign in. */
    void show(SignInNotice notice, @Nullable SignedIn person, SignInWay way) {
        removeAll();
        String words =
                translate("notice." + notice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        add(person == null ? new Notice(kind(notice), words, SignInControl.of(way)) : new Notice(kind(notice), words));
    }

    private static Notice.Kind kind(SignInNotice notice) {
        return switch (notice) {
            case DENIED, OUTDATED -> Notice.Kind.INFO;
            case FAILED, TOKEN_REFUSED, ENDED -> Notice.Kind.WARNING;
        };
    }
}
