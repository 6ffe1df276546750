package io.hubcheck.ui.account;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import io.hubcheck.auth.SignInNotice;
import io.hubcheck.auth.SignInWay;
import io.hubcheck.ui.component.Notice;
import java.util.Locale;

/** Where it is told what became of signing in; read out when it appears. */
final class SignInNotices extends Div {

    private static final long serialVersionUID = 1L;

    SignInNotices() {
        addClassName("sign-in-notices");
        getElement().setAttribute("role", "status");
    }

    void show(SignInNotice notice, SignInWay way) {
        removeAll();
        add(new Notice(
                notice == SignInNotice.DENIED ? Notice.Kind.INFO : Notice.Kind.WARNING,
                translate("notice." + notice.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                SignInControl.of(way)));
    }
}
