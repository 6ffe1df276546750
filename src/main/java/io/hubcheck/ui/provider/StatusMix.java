package io.hubcheck.ui.provider;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.api.Availability;
import io.hubcheck.ui.component.AvailabilityLook;
import io.hubcheck.ui.component.Formats;
import java.util.Map;
import java.util.stream.Collectors;

/** How many offers are in which state: a bar for the eye, and words for everybody. */
final class StatusMix extends Div {

    private static final long serialVersionUID = 1L;

    StatusMix(Map<Availability, Long> states, Formats formats) {
        addClassName("status-mix");
        Div bar = new Div();
        bar.addClassName("mix-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        states.forEach((state, count) -> bar.add(part(state, count)));
        String words = states.entrySet().stream()
                .map(entry -> formats.number(entry.getValue())
                        + " "
                        + AvailabilityLook.of(entry.getKey()).word())
                .collect(Collectors.joining(" · "));
        add(bar, new Span(words));
    }

    private static Div part(Availability state, long count) {
        Div part = new Div();
        part.addClassName(state.known() ? "mix-" + state.word() : "mix-other");
        part.getStyle().set("flex-grow", Long.toString(count));
        return part;
    }
}
