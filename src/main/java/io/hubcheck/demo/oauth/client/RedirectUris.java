package io.hubcheck.demo.oauth.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where an app may be sent back to: the root of a loopback host, or where Spring's client listens below it. As at the
 * Hub, only the port may differ.
 */
public final class RedirectUris {

    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern PATH = Pattern.compile("/?|/login/oauth2/code/[A-Za-z0-9_-]+");

    private RedirectUris() {}

    public static boolean allow(@Nullable String redirectUri) {
        if (redirectUri == null) {
            return false;
        }
        try {
            URI uri = new URI(redirectUri);
            return redirectUri.startsWith("http://")
                    && uri.getHost() != null
                    && HOSTS.contains(uri.getHost())
                    && PATH.matcher(uri.getRawPath()).matches()
                    && Stream.of(uri.getRawUserInfo(), uri.getRawQuery(), uri.getRawFragment())
                            .allMatch(Objects::isNull);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
