package io.hubcheck.ui.home.filter;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import io.hubcheck.api.Availability;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.ProviderSummary;
import io.hubcheck.api.Task;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.Facets;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.home.address.AddressBar;
import io.hubcheck.ui.home.address.Criterion;
import io.hubcheck.ui.home.address.HomeAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The reader's choices: shows an address, and asks for another one. */
public final class Filters extends Div {

    private static final long serialVersionUID = 1L;

    private final AddressBar bar;
    private final ModelText text;
    private final ProviderPicker provider;
    private final WordPicker task;
    private final WordPicker status;
    private final SortPicker sort = new SortPicker();
    private final Checkbox callable = new Checkbox(CriterionTexts.label(Criterion.CALLABLE));
    private final MoreFilters more;
    private final MoreButton moreButton = new MoreButton("filter.more", this::fold);

    /** Stands for all filters but the text, where there is no room for any. */
    private final MoreButton allButton = new MoreButton("filter.all", this::fold);

    private HomeAddress address = HomeAddress.EVERYTHING;
    private HomeAddress counted = address;
    private CatalogSnapshot snapshot = CatalogSnapshot.NONE;
    private Facets served = snapshot.facets(address.filter());

    /**
     * Fields without a choice yet.
     *
     * @param enter is run when the text is complete
     */
    public Filters(Formats formats, AddressBar bar, Command enter) {
        this.bar = bar;
        text = new ModelText(typed -> bar.replace(address.with(Criterion.TEXT, typed)), enter);
        provider = new ProviderPicker(formats);
        task = new WordPicker(
                CriterionTexts.label(Criterion.TASK), translate("home.task.all"), formats, Function.identity());
        status = new WordPicker(
                CriterionTexts.label(Criterion.STATUS), translate("filter.any"), formats, CriterionTexts::status);
        more = new MoreFilters(new CriterionTexts(formats), this::choose);
        moreButton.addClassName("more");
        moreButton.getElement().setAttribute("aria-controls", MoreFilters.ID);
        allButton.addClassName("all-filters");
        addClassName("filters");
        getElement().setAttribute("role", "search");
        onChoice(
                provider,
                chosen -> choose(
                        Criterion.PROVIDER, chosen == null ? null : chosen.id().value()));
        onChoice(task, chosen -> choose(Criterion.TASK, chosen));
        onChoice(status, chosen -> choose(Criterion.STATUS, chosen));
        onChoice(sort, chosen -> bar.go(address.withSort(chosen)));
        onChoice(callable, chosen -> choose(Criterion.CALLABLE, chosen ? "true" : null));
        add(text, allButton, provider, task, status, sort, moreButton, callable, more);
        open(false);
    }

    /**
     * Shows an address.
     *
     * @param applied what of it narrows the offers
     * @param signedIn whether there is somebody for whom offers may be callable
     */
    public void show(
            HomeAddress shown,
            HomeAddress applied,
            List<ProviderSummary> providers,
            CatalogSnapshot from,
            boolean signedIn) {
        count(applied, from);
        address = shown;
        text.show(shown);
        HomeAddress others = applied.without(Criterion.PROVIDER);
        provider.show(
                providers,
                words(served.providers(), ProviderId::value),
                !others.criteria().isEmpty(),
                shown.value(Criterion.PROVIDER));
        task.show(new TreeMap<>(words(served.tasks(), Task::value)), shown.value(Criterion.TASK));
        status.show(words(served.statuses(), Availability::word), shown.value(Criterion.STATUS));
        sort.show(shown.sort());
        callable.setValue(shown.callable());
        callable.setVisible(signedIn);
        more.show(shown);
        moreButton.showUsed(MoreFilters.used(applied));
        allButton.showUsed(used(applied));
    }

    /** Says that a token was pasted, which is nothing to filter by. */
    public void refuseToken(String why) {
        text.refuseToken(why);
    }

    /** Lets the reader type on. */
    public void focus() {
        text.focus();
    }

    private static long used(HomeAddress address) {
        return address.criteria().keySet().stream()
                .filter(criterion -> criterion != Criterion.TEXT)
                .count();
    }

    private void fold() {
        open(!more.isVisible());
    }

    private void open(boolean open) {
        more.setVisible(open);
        setClassName("open", open);
        moreButton.showOpen(open);
        allButton.showOpen(open);
    }

    private void count(HomeAddress applied, CatalogSnapshot from) {
        boolean asBefore = from.id().equals(snapshot.id()) && applied.criteria().equals(counted.criteria());
        if (!asBefore) {
            snapshot = from;
            counted = applied;
            served = from.facets(applied.filter());
        }
    }

    private static <T> Map<String, Integer> words(Map<T, Integer> counts, Function<T, String> word) {
        Map<String, Integer> words = new LinkedHashMap<>();
        counts.forEach((choice, count) -> words.put(word.apply(choice), count));
        return words;
    }

    private void choose(Criterion criterion, @Nullable String typed) {
        bar.go(address.with(criterion, typed));
    }

    private static <T> void onChoice(HasValue<?, T> field, Consumer<T> choose) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                choose.accept(event.getValue());
            }
        });
    }
}
