package io.hubcheck.ui.home;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.ui.component.Pages;
import io.hubcheck.ui.component.TypedModel;
import io.hubcheck.ui.component.Verdicts;
import io.hubcheck.ui.home.address.Criterion;
import io.hubcheck.ui.home.address.HomeAddress;
import org.jspecify.annotations.Nullable;

/** The ways on from a model that was typed or pasted whole: to its verdict, and to its page. */
final class WaysOn extends Div {

    private static final long serialVersionUID = 1L;

    WaysOn() {
        addClassName("ways");
        setVisible(false);
    }

    void show(HomeAddress address) {
        removeAll();
        address.typedModel().ifPresent(model -> {
            Anchor verdict = Pages.link(label(address, model), Verdicts.address(question(address, model)));
            verdict.addClassName("jump");
            add(verdict, Pages.link(translate("jump.page", model.id()), Pages.model(model.id())));
        });
        setVisible(getComponentCount() > 0);
    }

    /** What was typed goes along as it is; the chosen provider only where none was typed. */
    static PairQuestion question(HomeAddress address, TypedModel model) {
        String text = address.value(Criterion.TEXT);
        String typed = text == null ? model.id().value() : text;
        String chosen = model.provider() == null ? address.value(Criterion.PROVIDER) : null;
        return PairQuestion.of(typed, chosen, address.value(Criterion.TASK));
    }

    private static String label(HomeAddress address, TypedModel model) {
        @Nullable String provider = model.provider() == null ? address.value(Criterion.PROVIDER) : model.provider();
        return provider == null ? translate("jump.model", model.id()) : translate("jump.pair", model.id(), provider);
    }
}
