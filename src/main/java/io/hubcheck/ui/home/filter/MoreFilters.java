package io.hubcheck.ui.home.filter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import io.hubcheck.ui.home.address.Criterion;
import io.hubcheck.ui.home.address.HomeAddress;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The filters that are not always wanted: there are none, and they take no memory, until they are first shown. */
final class MoreFilters extends Div {

    static final String ID = "more-filters";

    private static final long serialVersionUID = 1L;
    private static final List<String> CONTEXTS = List.of("8000", "32000", "64000", "128000", "200000", "1000000");
    private static final List<String> MODALITIES = List.of("text", "image", "audio", "video");

    private static final List<String> AGES = List.of("1d", "7d", "30d");
    private static final List<Criterion> CRITERIA = List.of(
            Criterion.MAX_INPUT,
            Criterion.MAX_OUTPUT,
            Criterion.MIN_CONTEXT,
            Criterion.TOOLS,
            Criterion.STRUCTURED,
            Criterion.MODALITY,
            Criterion.FREE,
            Criterion.GATED,
            Criterion.ADAPTER,
            Criterion.SINCE);

    private final CriterionTexts texts;
    private final BiConsumer<Criterion, @Nullable String> choose;
    private final List<Bound<?>> fields = new ArrayList<>();

    private HomeAddress address = HomeAddress.EVERYTHING;

    /** @param choose is given a criterion and what was typed for it, or null for none */
    MoreFilters(CriterionTexts texts, BiConsumer<Criterion, @Nullable String> choose) {
        this.texts = texts;
        this.choose = choose;
        addClassName("more-filters");
        setId(ID);
    }

    void show(HomeAddress shown) {
        address = shown;
        fields.forEach(field -> field.show(shown));
    }

    /** How many of them an address uses. */
    static long used(HomeAddress address) {
        return CRITERIA.stream()
                .filter(criterion -> address.value(criterion) != null)
                .count();
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible && fields.isEmpty()) {
            CRITERIA.forEach(this::addField);
            show(address);
        }
        super.setVisible(visible);
    }

    private void addField(Criterion criterion) {
        switch (criterion) {
            case MAX_INPUT, MAX_OUTPUT -> addPrice(criterion);
            case MIN_CONTEXT -> addOpen(criterion, CONTEXTS);
            case MODALITY -> addOpen(criterion, MODALITIES);
            case SINCE -> addOpen(criterion, AGES);
            case TOOLS, STRUCTURED, FREE, GATED, ADAPTER -> addYesNo(criterion);
            case PROVIDER, TASK, TEXT, STATUS, CALLABLE -> throw new IllegalArgumentException(criterion.name());
        }
    }

    private void addPrice(Criterion criterion) {
        addField(criterion, new PriceField(criterion), BigDecimal::new, BigDecimal::toPlainString);
    }

    private void addYesNo(Criterion criterion) {
        addField(criterion, new YesNoPicker(criterion), Function.identity(), Function.identity());
    }

    private void addOpen(Criterion criterion, List<String> usual) {
        CriterionPicker picker = new CriterionPicker(criterion, usual, texts);
        picker.onTyped(typed -> choose.accept(criterion, typed));
        addField(criterion, picker, Function.identity(), Function.identity());
    }

    private <T, F extends Component & HasValue<?, T>> void addField(
            Criterion criterion, F field, Function<String, T> read, Function<T, String> write) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                T chosen = event.getValue();
                choose.accept(criterion, chosen == null ? null : write.apply(chosen));
            }
        });
        fields.add(new Bound<>(criterion, field, read));
        add(field);
    }
}
