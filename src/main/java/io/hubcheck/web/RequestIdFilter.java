package io.hubcheck.web;

import io.hubcheck.secret.PastedToken;
import io.hubcheck.trace.RequestId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request its id, its own if it brings a usable one, and tells it in the answer. */
final class RequestIdFilter extends OncePerRequestFilter {

    private static final Pattern USABLE = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final String KEPT = RequestIdFilter.class.getName() + ".id";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RequestId id = of(request);
        response.setHeader(RequestId.HEADER, id.value());
        try {
            id.during(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException why) {
            throw why;
        } catch (Exception noOther) {
            throw new ServletException(noOther);
        }
    }

    /** A request keeps its id while another thread answers it, and while it is answered once more with what went wrong. */
    private static RequestId of(HttpServletRequest request) {
        if (request.getAttribute(KEPT) instanceof RequestId kept) {
            return kept;
        }
        String brought = request.getHeader(RequestId.HEADER);
        RequestId id = brought != null && isUsable(brought) ? new RequestId(brought) : RequestId.next();
        request.setAttribute(KEPT, id);
        return id;
    }

    /** Ids are logged and passed on, so none may look like a token, or like what is done for nobody in particular. */
    private static boolean isUsable(String brought) {
        return USABLE.matcher(brought).matches()
                && !PastedToken.isIn(brought)
                && !brought.startsWith(RequestId.OF_REFRESHES);
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
