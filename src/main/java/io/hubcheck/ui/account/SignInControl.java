package io.hubcheck.ui.account;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import io.hubcheck.auth.SignInPaths;
import io.hubcheck.auth.SignInWay;

/** What one presses to sign in; says what will be asked for, or what is missing. */
public final class SignInControl {

    private SignInControl() {}

    public static Component of(SignInWay way) {
        return of(way, translate("account.sign-in"));
    }

    /** The same with a short label besides, for a narrow bar: the style sheet shows one of them. */
    static Component inBar(SignInWay way) {
        Component control = of(way);
        control.getElement().setAttribute("data-short", translate("account.sign-in.short"));
        return control;
    }

    /** The same, where what it is good for is not plain without words of its own. */
    public static Component of(SignInWay way, String label) {
        return switch (way) {
            case SignInWay.WithHub(var scopes) -> {
                Anchor link = ReturnLink.signIn(label);
                link.setTitle(translate("account.asks", String.join(", ", scopes)));
                yield link;
            }
            case SignInWay.WithDeveloperToken(String place) ->
                new ReturnForm(SignInPaths.DEVELOPER_TOKEN, translate("account.developer", place));
            case SignInWay.NotConfigured() -> new Button(label, pressed -> new HowToConfigure().open());
        };
    }
}
