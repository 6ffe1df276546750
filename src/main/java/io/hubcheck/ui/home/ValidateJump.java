package io.hubcheck.ui.home;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.ui.component.TypedModel;
import io.hubcheck.ui.component.Verdicts;
import io.hubcheck.ui.home.address.Criterion;
import io.hubcheck.ui.home.address.HomeAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way from a model that was pasted into the filter to its verdict. */
final class ValidateJump extends Anchor {

    private static final long serialVersionUID = 1L;

    ValidateJump() {
        addClassName("jump");
        getElement().setAttribute("router-link", true);
        setVisible(false);
    }

    void show(HomeAddress address) {
        Optional<TypedModel> typed = address.typedModel();
        setVisible(typed.isPresent());
        typed.ifPresent(model -> {
            setHref(Verdicts.address(question(address, model)));
            setText(label(address, model));
        });
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
