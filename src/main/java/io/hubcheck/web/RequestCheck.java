package io.hubcheck.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.web.servlet.HandlerInterceptor;

/** Turns away requests that no endpoint would understand: frameworks would take one of two values, or none. */
final class RequestCheck implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        BearerHeader.of(request);
        parameters(request).forEach((name, values) -> {
            if (values.length > 1) {
                throw InvalidParameterException.repeated(name);
            }
        });
        return true;
    }

    private static Map<String, String[]> parameters(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (IllegalStateException undecodable) {
            throw InvalidParameterException.undecodable();
        }
    }
}
