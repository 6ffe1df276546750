package io.hubcheck.ui.home.filter;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.ProviderState;
import io.hubcheck.api.ProviderSummary;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.home.address.Criterion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The providers there are, with how much they serve; one that an address names is shown even if nobody knows it. */
final class ProviderPicker extends ComboBox<ProviderSummary> {

    private static final long serialVersionUID = 1L;
    private static final String ITEM = """
            <div class="choice"><span>${item.name}</span><span class="aside">${item.aside}</span></div>""";

    private final Formats formats;
    private List<ProviderSummary> providers = List.of();
    private Map<String, Integer> offers = Map.of();

    ProviderPicker(Formats formats) {
        super(CriterionTexts.label(Criterion.PROVIDER));
        this.formats = formats;
        setPlaceholder(translate("home.provider.all"));
        setClearButtonVisible(true);
        setOverlayWidth("22rem");
        setItemLabelGenerator(this::label);
        setRenderer(LitRenderer.<ProviderSummary>of(ITEM)
                .withProperty("name", this::label)
                .withProperty("aside", this::aside));
    }

    /**
     * @param known who there is
     * @param served who of them serves what passes the other filters, with how many offers
     * @param narrowed whether there are other filters; without any, those are shown too that serve nothing
     */
    void show(List<ProviderSummary> known, Map<String, Integer> served, boolean narrowed, @Nullable String chosen) {
        List<ProviderSummary> serving = narrowed
                ? known.stream()
                        .filter(provider -> served.containsKey(provider.id().value()))
                        .toList()
                : known;
        ProviderSummary value = chosen == null ? null : find(known, chosen);
        List<ProviderSummary> items = value == null || serving.contains(value)
                ? serving
                : Stream.concat(serving.stream(), Stream.of(value)).toList();
        if (!items.equals(providers) || !served.equals(offers)) {
            providers = items;
            offers = served;
            setItems(ProviderPicker::matches, items);
        }
        setValue(value);
    }

    private String label(ProviderSummary provider) {
        return provider.state() == ProviderState.ACTIVE
                ? provider.name()
                : translate("provider." + provider.state().name().toLowerCase(Locale.ROOT), provider.name());
    }

    /** The id where it is not the name, and how many offers. */
    private String aside(ProviderSummary provider) {
        String id = provider.id().value();
        return Stream.of(
                        id.equals(provider.name()) ? "" : id, formats.count("count.offers", offers.getOrDefault(id, 0)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static boolean matches(ProviderSummary provider, String typed) {
        return Stream.of(provider.name(), provider.id().value())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)));
    }

    private static ProviderSummary find(List<ProviderSummary> known, String id) {
        return known.stream()
                .filter(provider -> provider.id().value().equals(id))
                .findFirst()
                .orElseGet(() -> new ProviderSummary(new ProviderId(id), id, ProviderState.UNKNOWN, null, List.of()));
    }
}
