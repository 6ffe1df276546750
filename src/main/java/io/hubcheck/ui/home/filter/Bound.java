package io.hubcheck.ui.home.filter;

import com.vaadin.flow.component.HasValue;
import io.hubcheck.ui.home.address.Criterion;
import io.hubcheck.ui.home.address.HomeAddress;
import java.util.Objects;
import java.util.function.Function;

/**
 * A field that shows what an address says of one criterion.
 *
 * @param read the field's value for the address's
 */
record Bound<T>(Criterion criterion, HasValue<?, T> field, Function<String, T> read) {

    void show(HomeAddress address) {
        String value = address.value(criterion);
        T shown = value == null ? field.getEmptyValue() : read.apply(value);
        if (!Objects.equals(shown, field.getValue())) {
            field.setValue(shown);
        }
    }
}
