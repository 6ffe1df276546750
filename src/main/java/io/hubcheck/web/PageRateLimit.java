package io.hubcheck.web;

import io.hubcheck.limit.RateLimit;
import jakarta.servlet.http.HttpServletRequest;

/** Counts the pages that are opened too: each is kept for a while, whether or not anybody looks at it. */
final class PageRateLimit extends RateLimitFilter {

    PageRateLimit(RateLimit limit, ProblemWriter problems) {
        super(limit, problems);
    }

    /** As the screens' framework tells a page's first request from others; the API looks at its own parameters. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().startsWith("/api/") || !"init".equals(request.getParameter("v-r"));
    }
}
