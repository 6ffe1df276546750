package io.hubcheck.web;

import io.hubcheck.batch.BatchText;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.limit.Allowance;
import io.hubcheck.limit.RateLimit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands an endpoint the batch of its request, which counts for more than one request does. */
@Component
class BatchArgument implements HandlerMethodArgumentResolver {

    private final RateLimit limit;
    private final Clock clock;
    private final Catalog catalog;

    BatchArgument(RateLimit limit, Clock clock, Catalog catalog) {
        this.limit = limit;
        this.clock = clock;
        this.catalog = catalog;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == BatchText.Entries.class;
    }

    @Override
    public BatchText.Entries resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest exchange,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        HttpServletRequest request = Objects.requireNonNull(exchange.getNativeRequest(HttpServletRequest.class));
        BatchText.Entries batch =
                BatchBody.read(request.getInputStream(), request.getContentType(), clock, catalog::namesProvider);
        // One was counted for the request itself.
        int more = limit.costOf(batch.entries().size()) - 1;
        if (more > 0) {
            take(more, request, Objects.requireNonNull(exchange.getNativeResponse(HttpServletResponse.class)));
        }
        return batch;
    }

    private void take(int more, HttpServletRequest request, HttpServletResponse response) {
        Allowance allowance = limit.take(request, more);
        RateLimitHeaders.write(allowance, response);
        if (allowance instanceof Allowance.Refused refused) {
            throw new RateLimitedException(refused);
        }
    }
}
