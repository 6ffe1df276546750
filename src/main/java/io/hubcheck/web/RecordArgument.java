package io.hubcheck.web;

import jakarta.validation.Validator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Hands an endpoint its parameters as a record, checked. Spring could do this too, but reads the annotations of the record's
 * constructor anew for each request, which takes longer than most answers.
 */
final class RecordArgument implements HandlerMethodArgumentResolver {

    private final Map<Class<?>, ParameterRecord<?>> known = new ConcurrentHashMap<>();
    private final ConversionService conversions;
    private final Supplier<Validator> validator;

    RecordArgument(ConversionService conversions, Supplier<Validator> validator) {
        this.conversions = conversions;
        this.validator = validator;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type.isRecord() && type.getPackage().equals(getClass().getPackage());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return known.computeIfAbsent(parameter.getParameterType(), ParameterRecord::of)
                .read(request::getParameter, conversions, validator.get());
    }
}
