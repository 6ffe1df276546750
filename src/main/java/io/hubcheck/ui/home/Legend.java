package io.hubcheck.ui.home;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import io.hubcheck.api.Availability;
import io.hubcheck.ui.component.AvailabilityLook;
import java.util.List;

/**
 * What the states mean, in a line each. The page's script takes it away for good where the reader wants that. It is
 * made of elements, which cost an open page less than components do.
 */
@Tag("section")
final class Legend extends Component {

    private static final long serialVersionUID = 1L;

    Legend() {
        Element lines = new Element("ul");
        List.of(Availability.LIVE, Availability.STAGING, Availability.ERROR)
                .forEach(status ->
                        lines.appendChild(line(AvailabilityLook.of(status), translate("legend." + status.word()))));
        lines.appendChild(line(AvailabilityLook.unknown(), translate("legend.unknown", "warming")));
        Element dismiss = new Element("button")
                .setAttribute("data-dismiss", "legend")
                .setAttribute("aria-label", translate("legend.dismiss"))
                .appendChild(new Element("vaadin-icon").setAttribute("icon", "vaadin:close-small"));
        getElement()
                .setAttribute("class", "legend")
                .setAttribute("aria-label", translate("legend.label"))
                .appendChild(lines, dismiss);
    }

    private static Element line(AvailabilityLook look, String meaning) {
        Element badge = new Element("vaadin-badge")
                .setAttribute("theme", look.theme())
                .appendChild(
                        new Element("vaadin-icon").setAttribute("slot", "icon").setAttribute("icon", look.icon()),
                        Element.createText(look.word()));
        return new Element("li").appendChild(badge, Element.createText(" " + meaning));
    }
}
