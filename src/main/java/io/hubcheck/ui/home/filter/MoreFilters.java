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

/** The filters that are not always wanted. */
final class MoreFilters extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<String> CONTEXTS = List.of("8000", "32000", "64000", "128000", "200000", "1000000");
    private static final List<String> MODALITIES = List.of("text", "image", "audio", "video");

    private final BiConsumer<Criterion, @Nullable String> choose;
    private final List<Bound<?>> fields = new ArrayList<>();

    /** @param choose is given a criterion and what was typed for it, or null for none */
    MoreFilters(CriterionTexts texts, BiConsumer<Criterion, @Nullable String> choose) {
        this.choose = choose;
        addClassName("more-filters");
        setId("more-filters");
        addPrice(Criterion.MAX_INPUT);
        addPrice(Criterion.MAX_OUTPUT);
        addOpen(Criterion.MIN_CONTEXT, CONTEXTS, texts);
        addYesNo(Criterion.TOOLS);
        addYesNo(Criterion.STRUCTURED);
        addOpen(Criterion.MODALITY, MODALITIES, texts);
        addYesNo(Criterion.FREE);
        addYesNo(Criterion.GATED);
        addYesNo(Criterion.ADAPTER);
    }

    void show(HomeAddress address) {
        fields.forEach(field -> field.show(address));
    }

    /** How many of them an address uses. */
    long used(HomeAddress address) {
        return fields.stream()
                .filter(field -> address.value(field.criterion()) != null)
                .count();
    }

    private void addPrice(Criterion criterion) {
        addField(criterion, new PriceField(criterion), BigDecimal::new, BigDecimal::toPlainString);
    }

    private void addYesNo(Criterion criterion) {
        addField(criterion, new YesNoPicker(criterion), Function.identity(), Function.identity());
    }

    private void addOpen(Criterion criterion, List<String> usual, CriterionTexts texts) {
        OpenPicker picker = new OpenPicker(criterion, usual, texts);
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
