package io.hubcheck.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** The names of the parameters that each endpoint takes. */
final class KnownParameters {

    private final Map<HandlerMethod, List<String>> names = new ConcurrentHashMap<>();

    List<String> of(HandlerMethod endpoint) {
        return names.computeIfAbsent(endpoint, KnownParameters::read);
    }

    private static List<String> read(HandlerMethod endpoint) {
        return Arrays.stream(endpoint.getMethodParameters())
                .flatMap(KnownParameters::names)
                .sorted()
                .toList();
    }

    private static Stream<String> names(MethodParameter parameter) {
        if (parameter.hasParameterAnnotation(RequestParam.class)) {
            return Stream.of(parameter.getParameter().getName());
        }
        Class<?> type = parameter.getParameterType();
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName)
                : Stream.empty();
    }
}
