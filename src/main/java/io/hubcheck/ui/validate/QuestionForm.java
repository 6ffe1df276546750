package io.hubcheck.ui.validate;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.hubcheck.api.Offer;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.CatalogModel;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.ProviderReference;
import io.hubcheck.secret.PastedToken;
import io.hubcheck.ui.component.TypedModel;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a question is put together. */
final class QuestionForm extends Div {

    private static final long serialVersionUID = 1L;

    private final Catalog catalog;
    private final Consumer<PairQuestion> ask;

    private final ModelField model;
    private final OpenPicker provider =
            new OpenPicker(translate("validate.provider"), translate("validate.provider.any"), this::showChoices);
    private final OpenPicker task =
            new OpenPicker(translate("validate.task"), translate("validate.task.any"), this::showChoices);
    private final TextField billTo = new TextField(translate("validate.bill"));

    QuestionForm(Catalog catalog, Consumer<PairQuestion> ask) {
        this.catalog = catalog;
        this.ask = ask;
        model = new ModelField(catalog::peek, this::takeApart);
        addClassName("question");
        getElement().setAttribute("role", "search");
        provider.setItemLabelGenerator(QuestionForm::providerLabel);
        billTo.setManualValidation(true);
        billTo.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                bill(typed.getValue());
            }
        });
        Button validate = new Button(translate("validate.button"), clicked -> submit());
        validate.addThemeVariants(ButtonVariant.PRIMARY);
        Stream.of(model, provider, task, billTo).forEach(this::submitOnEnter);
        add(model, provider, task, billTo, validate);
    }

    /** @param bills whom the reader bills where the question names nobody, or null for themselves */
    void show(PairQuestion question, @Nullable String bills) {
        model.setValue(question.model().isEmpty() ? null : question.model());
        billTo.setValue(question.billTo() == null ? "" : question.billTo());
        billTo.setPlaceholder(bills == null ? translate("validate.bill.hint") : bills);
        showChoices(question.provider(), question.task());
    }

    /** Says that a token was pasted, which is nothing to ask about. */
    void refuseToken(String why) {
        model.refuse(why);
    }

    /** Offers what the model has, as far as the catalogue knows by now. */
    void showChoices() {
        showChoices(provider.chosen(), task.chosen());
    }

    private void showChoices(@Nullable String chosenProvider, @Nullable String chosenTask) {
        Choices choices = choices(chosenProvider, chosenTask);
        provider.show(
                Stream.concat(choices.providers().stream(), Choices.POLICIES.stream())
                        .toList(),
                chosenProvider);
        task.show(choices.tasks(), chosenTask);
        model.suggestServedBy(chosenProvider);
    }

    /** Of the model; as long as there is none, of all. */
    private Choices choices(@Nullable String chosenProvider, @Nullable String chosenTask) {
        CatalogSnapshot now = catalog.peek();
        if (model.typed().isEmpty()) {
            return Choices.of(now, chosenProvider, chosenTask);
        }
        List<Offer> offers = TypedModel.parse(model.typed())
                .flatMap(typed -> now.model(typed.id()))
                .map(CatalogModel::offers)
                .orElse(List.of());
        return Choices.of(offers, chosenProvider, chosenTask);
    }

    /** What was pasted in one piece goes where it belongs. */
    private void takeApart() {
        if (PastedToken.isIn(model.typed())) {
            model.refuse(translate("token.pasted"));
        }
        String named = null;
        if (!model.typed().isEmpty()) {
            TypedPair pair = TypedPair.of(model.typed(), this::suggested, this::isProvider);
            model.setValue(pair.model());
            named = pair.provider();
        }
        showChoices(named == null ? provider.chosen() : named, task.chosen());
    }

    private List<String> suggested(String words, @Nullable String named) {
        return model.suggested(words, named == null ? null : spelled(named));
    }

    private String spelled(String provider) {
        return catalog.resolve(provider, catalog.peek()) instanceof ProviderReference.Known(var id)
                ? id.value()
                : provider;
    }

    private boolean isProvider(String word) {
        return !(catalog.resolve(word, catalog.peek()) instanceof ProviderReference.Unknown);
    }

    private void bill(String typed) {
        boolean token = PastedToken.isIn(typed);
        billTo.setErrorMessage(translate("token.pasted"));
        billTo.setInvalid(token);
        if (token) {
            billTo.clear();
        }
    }

    /** When the key comes up, since the fields take over what was typed when it goes down. */
    private void submitOnEnter(Component field) {
        field.getElement().addEventListener("keyup", pressed -> submit()).setFilter("event.key === 'Enter'");
    }

    private void submit() {
        if (model.typed().isEmpty()) {
            model.askForOne();
        } else {
            String organisation = billTo.getValue().strip();
            ask.accept(new PairQuestion(
                    model.typed(),
                    provider.chosen(),
                    task.chosen(),
                    organisation.isEmpty() ? null : organisation,
                    null));
        }
    }

    private static String providerLabel(String word) {
        return Choices.POLICIES.contains(word) ? translate("policy", word, translate("policy." + word)) : word;
    }
}
