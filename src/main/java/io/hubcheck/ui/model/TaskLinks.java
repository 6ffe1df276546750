package io.hubcheck.ui.model;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Task;
import io.hubcheck.ui.component.Pages;
import java.util.List;

/** What the model is served for; the one that is shown is the current page. */
final class TaskLinks extends Nav {

    private static final long serialVersionUID = 1L;

    TaskLinks(ChosenOffer choice, List<Offer> all, ModelAddress address) {
        addClassName("task-links");
        setAriaLabel(translate("model.tasks"));
        choice.tasks().forEach(task -> add(link(task, choice, all, address)));
    }

    private static Anchor link(Task task, ChosenOffer choice, List<Offer> all, ModelAddress address) {
        long offers = all.stream().filter(offer -> offer.task().equals(task)).count();
        Anchor link = Pages.link(
                translate("model.task", task, offers),
                address.withTask(task.value()).toString());
        if (task.equals(choice.task())) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
