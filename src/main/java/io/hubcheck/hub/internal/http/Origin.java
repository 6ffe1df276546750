package io.hubcheck.hub.internal.http;

import okhttp3.HttpUrl;

/** Scheme, host and port: what makes two addresses the same server. */
public record Origin(String scheme, String host, int port) {

    public static Origin of(HttpUrl url) {
        return new Origin(url.scheme(), url.host(), url.port());
    }

    /** The host, with its port unless that is the scheme's own. */
    public String authority() {
        return port == HttpUrl.defaultPort(scheme) ? host : host + ":" + port;
    }

    @Override
    public String toString() {
        return scheme + "://" + authority();
    }
}
