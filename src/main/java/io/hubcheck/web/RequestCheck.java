package io.hubcheck.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Turns away requests that no endpoint would understand: frameworks would take one of two values, or none, and answer
 * another question than was asked where a name is misspelt.
 */
final class RequestCheck implements HandlerInterceptor {

    private final KnownParameters known = new KnownParameters();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        BearerHeader.of(request);
        Map<String, String[]> given = parameters(request);
        given.forEach((name, values) -> {
            if (values.length > 1) {
                throw InvalidParameterException.repeated(name);
            }
        });
        if (handler instanceof HandlerMethod endpoint && !given.isEmpty()) {
            checkNames(given.keySet(), known.of(endpoint));
        }
        return true;
    }

    private static void checkNames(Set<String> given, List<String> known) {
        given.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw InvalidParameterException.unknown(name, known);
        });
    }

    private static Map<String, String[]> parameters(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (IllegalStateException undecodable) {
            throw InvalidParameterException.undecodable();
        }
    }
}
