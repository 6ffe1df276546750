package io.hubcheck.ui.account;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.auth.Profile;
import java.util.Objects;

/** A person as the Hub tells: picture, name, PRO, organisations. */
final class ProfileCard extends Section {

    private static final long serialVersionUID = 1L;

    ProfileCard(Profile profile) {
        addClassName("profile");
        setAriaLabel(translate("me.profile"));
        Avatar picture = new Avatar(profile.username());
        if (profile.picture() != null) {
            picture.setImage(profile.picture().toString());
        }
        Div words = new Div(new H2(Objects.requireNonNullElse(profile.name(), profile.username())), username(profile));
        words.add(new Paragraph(
                profile.organizations().isEmpty()
                        ? translate("me.alone")
                        : translate("me.organizations", String.join(", ", profile.organizations()))));
        add(picture, words);
    }

    private static Paragraph username(Profile profile) {
        Span name = new Span(profile.username());
        name.getElement().setAttribute("dir", "ltr");
        Paragraph line = new Paragraph(name);
        if (profile.pro()) {
            line.add(new Badge(translate("me.pro")));
        }
        return line;
    }
}
