package io.hubcheck.hosting;

import java.net.URI;
import java.util.Optional;

/**
 * What a page of ours may load and run, and who may frame it.
 *
 * @param pictures where pictures come from besides https addresses, or nothing
 * @param frames who may frame it
 */
record ContentPolicy(String pictures, String frames) {

    /** No other Space is among them: anybody can publish one. */
    private static final String HUB = "https://huggingface.co";

    static ContentPolicy of(HostingProperties settings, String hub) {
        return new ContentPolicy(pictures(hub), settings.framed() ? framing(settings.publicHost()) : "'none'");
    }

    /** Vaadin's engine makes functions of text and styles of its own, so these two can't be stricter. */
    String text(String nonce) {
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data: https:" + pictures,
                "font-src 'self' data:",
                "connect-src 'self'",
                "object-src 'none'",
                "frame-src 'none'",
                "base-uri 'self'",
                "form-action 'self'",
                "frame-ancestors " + frames);
    }

    private static String framing(Optional<PublicHost> own) {
        return HUB + own.map(host -> " " + host.origin()).orElse("");
    }

    /** People's pictures are at the Hub, which is not reached over https where it is a stand-in. */
    private static String pictures(String hub) {
        URI address = URI.create(hub);
        return "http".equals(address.getScheme()) ? " http://" + address.getRawAuthority() : "";
    }
}
