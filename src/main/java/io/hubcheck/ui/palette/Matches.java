package io.hubcheck.ui.palette;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.ProviderId;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.secret.PastedToken;
import io.hubcheck.ui.component.TypedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that can be chosen for what was typed, best first. */
final class Matches {

    private static final int MOST = 12;
    private static final int MOST_OF_A_FEW = 3;

    private final Catalog catalog;
    private final ModelSearch models;
    private final List<Choice> commands;

    Matches(Catalog catalog, ModelSearch models, List<Choice> commands) {
        this.catalog = catalog;
        this.models = models;
        this.commands = commands;
    }

    List<Choice> of(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return commands;
        }
        if (PastedToken.isIn(text)) {
            return List.of();
        }
        Optional<TypedModel> model = TypedModel.parse(text).filter(TypedModel::whole);
        List<Choice> found =
                new ArrayList<>(named(model.map(each -> each.id().value()).orElse(text)));
        model.ifPresent(each -> found.add(asksAtOnce(each, text) ? 0 : found.size(), verdict(each, text)));
        return found;
    }

    /** A provider behind the model, or an address: whoever types that has a question. */
    private static boolean asksAtOnce(TypedModel model, String text) {
        return model.provider() != null || !text.equalsIgnoreCase(model.id().value());
    }

    private List<Choice> named(String text) {
        Sought sought = Sought.of(text);
        Ranking<Choice> all = new Ranking<>(MOST);
        best(
                        sought,
                        catalog.peek().providers().keySet().stream()
                                .map(Matches::provider)
                                .toList())
                .forEach(provider -> all.add(provider, sought.to(provider.title())));
        best(sought, commands).forEach(command -> all.add(command, sought.to(command.title())));
        models.best(sought, MOST).forEach(model -> all.add(model(model), sought.to(model)));
        return all.best();
    }

    private static List<Choice> best(Sought sought, List<Choice> few) {
        Ranking<Choice> ranking = new Ranking<>(MOST_OF_A_FEW);
        few.forEach(choice -> ranking.add(choice, sought.to(choice.title())));
        return ranking.best();
    }

    private static Choice model(ModelId model) {
        return new Choice(VaadinIcon.CUBE, model.value(), translate("palette.model"), () -> Places.open(model));
    }

    private static Choice provider(ProviderId provider) {
        return new Choice(
                VaadinIcon.SERVER, provider.value(), translate("palette.provider"), () -> Places.open(provider));
    }

    private static Choice verdict(TypedModel model, String text) {
        String title = model.provider() == null
                ? translate("jump.model", model.id())
                : translate("jump.pair", model.id(), model.provider());
        return new Choice(
                VaadinIcon.CHECK_CIRCLE_O, title, translate("verdict.label"), () -> Places.open(PairQuestion.of(text)));
    }
}
