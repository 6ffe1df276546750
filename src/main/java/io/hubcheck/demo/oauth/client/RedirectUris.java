package io.hubcheck.demo.oauth.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where an app may be sent back to: the root of a loopback host, whose port may differ as at the Hub, or the root of a
 * Space; or where Spring's client listens below it.
 */
public final class RedirectUris {

    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String SPACES = ".hf.space";
    private static final Pattern PATH = Pattern.compile("/?|/login/oauth2/code/[A-Za-z0-9_-]+");

    private RedirectUris() {}

    public static boolean allow(@Nullable String redirectUri) {
        if (redirectUri == null) {
            return false;
        }
        try {
            URI uri = new URI(redirectUri);
            return isHost(uri)
                    && PATH.matcher(uri.getRawPath()).matches()
                    && Stream.of(uri.getRawUserInfo(), uri.getRawQuery(), uri.getRawFragment())
                            .allMatch(Objects::isNull);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isHost(URI uri) {
        String host = uri.getHost();
        return host != null
                && ("http".equals(uri.getScheme())
                        ? HOSTS.contains(host)
                        : "https".equals(uri.getScheme()) && uri.getPort() == -1 && host.endsWith(SPACES));
    }
}
