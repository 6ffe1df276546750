package io.hubcheck.auth;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where signing in and out begins. */
public final class SignInPaths {

    /** The Hub's login; a GET. */
    public static final String HUB = "/oauth2/authorization/huggingface";

    /** Signing in with the developer's own token; a POST with a CSRF token. */
    public static final String DEVELOPER_TOKEN = "/login/developer-token";

    /** Where all ways to begin at the Hub are, as filters have it. */
    public static final String ALL_BEGINNINGS = "/oauth2/authorization/*";

    /** Where all ways to finish are: those that lead back from the Hub, and the developer's own. */
    public static final String ALL_ENDS = "/login/*";

    /** Signing out; a POST with a CSRF token. */
    public static final String OUT = "/logout";

    /** Where a login ends whose cookie does not come back, however often it is begun. */
    public static final String WITHOUT_COOKIE = "/sign-in-cookies";

    /** The parameter that names the page to come back to: its path and query, on this site. */
    public static final String RETURN = "return";

    private SignInPaths() {}

    /** The Hub's login. */
    public static String hub(String returnPath) {
        return HUB + "?" + RETURN + "=" + URLEncoder.encode(returnPath, StandardCharsets.UTF_8);
    }

    /** The Hub's login, which asks for everything again, even of somebody who granted a part of it before. */
    public static String hubAgain(String returnPath) {
        return hub(returnPath) + "&prompt=consent";
    }
}
