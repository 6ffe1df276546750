package io.hubcheck.auth.internal;

import io.hubcheck.auth.SignInPaths;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;

/**
 * How often in a row a login was begun without any cookie coming back. Where one was merely lost on the way, beginning once
 * more heals it; a browser that keeps none would be led around for ever. Whoever brings the cookie of a session that is over
 * is not led to another login: they may have signed out.
 *
 * <p>The login's own state carries the number and the page to come back to, if that is not too long; the Hub sends it back. A
 * browser without cookies remembers nothing.
 */
final class Attempts {

    private static final int MOST = 2;
    private static final String PARAMETER = "attempt";
    private static final Pattern NUMBER = Pattern.compile("[1-9]");
    private static final Pattern COUNTED = Pattern.compile("[^.]+\\.([1-9])(?:\\.([\\w-]+))?");
    private static final int LONGEST_PAGE = 300;

    private Attempts() {}

    /** The state with the number of the attempt that a request begins, and the page that it is to lead back to. */
    static String counted(String state, HttpServletRequest beginning, String page) {
        String named = beginning.getParameter(PARAMETER);
        String counted = state + "." + (named != null && NUMBER.matcher(named).matches() ? named : "1");
        return page.equals(ReturnPath.HOME) || page.length() > LONGEST_PAGE
                ? counted
                : counted + "."
                        + Base64.getUrlEncoder().withoutPadding().encodeToString(page.getBytes(StandardCharsets.UTF_8));
    }

    /** Where to lead whoever came back from the Hub without the cookie that they left with; empty for everybody else. */
    static Optional<String> next(HttpServletRequest back) {
        return back.getRequestedSessionId() != null || back.getParameter(OAuth2ParameterNames.ERROR) != null
                ? Optional.empty()
                : Optional.ofNullable(back.getParameter(OAuth2ParameterNames.STATE))
                        .map(COUNTED::matcher)
                        .filter(Matcher::matches)
                        .map(found -> after(Integer.parseInt(found.group(1)), page(found.group(2))));
    }

    private static String after(int attempt, String page) {
        return attempt < MOST
                ? SignInPaths.hub(page) + "&" + PARAMETER + "=" + (attempt + 1)
                : SignInPaths.WITHOUT_COOKIE;
    }

    /** The Hub's word for it may be anybody's, so the rule for such a page holds here too. */
    private static String page(@Nullable String carried) {
        if (carried == null) {
            return ReturnPath.HOME;
        }
        try {
            return ReturnPath.of(new String(Base64.getUrlDecoder().decode(carried), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException forged) {
            return ReturnPath.HOME;
        }
    }
}
