package io.hubcheck.api.spi;

import io.hubcheck.api.Stable;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * The way to other servers, with credentials that the plugin never sees. Safe for use by many threads.
 *
 * <p>Where the administrator has given a credential for the request's host to this plugin, it is added as
 * {@code Authorization}, over https or to the machine itself alone. Redirects are not followed.
 */
@Stable
@FunctionalInterface
public interface PluginHttp {

    /**
     * Sends a request and waits for the answer, whatever its status; ten seconds at most, unless the request sets a
     * shorter time.
     *
     * @return the answer with its body as text, 8 MB at most
     * @throws IOException if there is no answer, or a larger one
     * @throws InterruptedException if the plugin's time is up
     */
    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException;
}
