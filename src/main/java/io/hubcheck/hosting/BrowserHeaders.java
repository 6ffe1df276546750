package io.hubcheck.hosting;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** What every answer tells browsers, whoever makes it: pages, the API, files and errors. */
final class BrowserHeaders extends OncePerRequestFilter {

    private static final String FRAMES = "X-Frame-Options";
    private static final String A_YEAR = "max-age=31536000";

    /** The page copies to the clipboard, and needs nothing else of what it could ask for. */
    private static final String NOTHING_ELSE = "accelerometer=(), autoplay=(), camera=(), display-capture=(), "
            + "encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), "
            + "payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), "
            + "xr-spatial-tracking=()";

    private final ContentPolicy policy;
    private final boolean framed;

    BrowserHeaders(ContentPolicy policy, boolean framed) {
        this.policy = policy;
        this.framed = framed;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String nonce = PageNonce.next();
        request.setAttribute(PageNonce.ATTRIBUTE, nonce);
        response.setHeader("Content-Security-Policy", policy.text(nonce));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", NOTHING_ELSE);
        if (!framed) {
            response.setHeader(FRAMES, "DENY");
        }
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", A_YEAR);
        }
        chain.doFilter(request, framed ? new Framed(response) : response);
    }

    /** The screens' own framework would forbid other sites' frames, wherever nothing else was said of frames. */
    private static final class Framed extends HttpServletResponseWrapper {

        Framed(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            if (!name.equalsIgnoreCase(FRAMES)) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (!name.equalsIgnoreCase(FRAMES)) {
                super.addHeader(name, value);
            }
        }
    }
}
