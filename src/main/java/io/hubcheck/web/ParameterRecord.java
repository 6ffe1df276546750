package io.hubcheck.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;

/** A record whose components are the parameters of a request, each by its own name; a blank one is as if it were left out. */
record ParameterRecord<T>(Constructor<T> constructor, List<RecordComponent> components) {

    static <T> ParameterRecord<T> of(Class<T> type) {
        List<RecordComponent> components = List.of(type.getRecordComponents());
        Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new ParameterRecord<>(type.getDeclaredConstructor(types), components);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws InvalidParameterException about the first that is missing, unreadable or out of range */
    T read(Function<String, @Nullable String> given, ConversionService conversions, Validator validator) {
        @Nullable Object[] values = new @Nullable Object[components.size()];
        for (int number = 0; number < values.length; number++) {
            RecordComponent component = components.get(number);
            values[number] = value(component, given.apply(component.getName()), conversions);
        }
        T made = BeanUtils.instantiateClass(constructor, values);
        validator.validate(made).stream()
                .min(Comparator.comparingInt(this::place))
                .ifPresent(violation -> {
                    throw ParameterProblem.of(violation);
                });
        return made;
    }

    private static @Nullable Object value(
            RecordComponent component, @Nullable String text, ConversionService conversions) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return conversions.convert(text.strip(), component.getType());
        } catch (ConversionException unreadable) {
            throw ParameterProblem.unreadable(component.getName(), component.getType());
        }
    }

    private int place(ConstraintViolation<T> violation) {
        String name = violation.getPropertyPath().toString();
        return components.stream().map(RecordComponent::getName).toList().indexOf(name);
    }
}
