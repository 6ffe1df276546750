package io.hubcheck.ui.home;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.hubcheck.api.ProviderSummary;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.PastedToken;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The reader's choices: shows an address, and asks for another one. */
final class Filters extends Div {

    private static final long serialVersionUID = 1L;
    private static final int TYPING_PAUSE_MS = 100;

    private final ProviderPicker provider;
    private final TaskPicker task;
    private final TextField text = new TextField(translate("home.text"));
    private final SortPicker sort = new SortPicker();
    private final Checkbox callable = new Checkbox(translate("home.callable"));

    private HomeAddress address = HomeAddress.EVERYTHING;

    Filters(Formats formats, Listener listener) {
        provider = new ProviderPicker(formats);
        task = new TaskPicker(formats);
        addClassName("filters");
        getElement().setAttribute("role", "search");
        setUpText(listener);
        onChoice(
                provider,
                chosen ->
                        address.withProvider(chosen == null ? null : chosen.id().value()),
                listener::go);
        onChoice(task, chosen -> address.withTask(chosen), listener::go);
        onChoice(text, typed -> address.withText(withoutToken(typed)), listener::typed);
        onChoice(sort, chosen -> address.withSort(chosen), listener::go);
        onChoice(callable, chosen -> address.withCallable(chosen), listener::go);
        add(text, provider, task, sort, callable);
    }

    /** @param signedIn whether there is somebody for whom offers may be callable */
    void show(HomeAddress shown, List<ProviderSummary> providers, CatalogSnapshot snapshot, boolean signedIn) {
        address = shown;
        provider.show(Narrowing.providers(snapshot, providers, shown.task()), shown.provider());
        task.show(Narrowing.offersByTask(snapshot, shown.provider()), shown.task());
        sort.show(shown.sort());
        callable.setValue(shown.callable());
        callable.setVisible(signedIn);
        String typed = shown.text() == null ? "" : shown.text();
        if (!typed.equals(text.getValue().strip())) {
            text.setValue(typed);
        }
    }

    /** Says that a token was pasted, which is nothing to filter by. */
    void refuseToken(String why) {
        text.setValue("");
        text.setErrorMessage(why);
        text.setInvalid(true);
    }

    private @Nullable String withoutToken(String typed) {
        text.setInvalid(false);
        if (!PastedToken.isIn(typed)) {
            return typed;
        }
        refuseToken(translate("token.pasted"));
        return null;
    }

    private void setUpText(Listener listener) {
        text.addClassName("filter-text");
        text.setPlaceholder(translate("home.text.hint"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MS);
        text.getElement().setAttribute("data-slash", true);
        text.getElement().setAttribute("aria-keyshortcuts", "/");
        text.getElement()
                .addEventListener("keydown", pressed -> listener.enter())
                .setFilter("event.key === 'Enter'");
    }

    private static <T> void onChoice(HasValue<?, T> field, Function<T, HomeAddress> next, Consumer<HomeAddress> go) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go.accept(next.apply(event.getValue()));
            }
        });
    }

    /** What the reader asks for. */
    interface Listener {

        /** Another page, to come back from. */
        void go(HomeAddress next);

        /** The same page with another text: one does not come back letter by letter. */
        void typed(HomeAddress next);

        /** Whatever the text is worth when it is complete. */
        void enter();
    }
}
