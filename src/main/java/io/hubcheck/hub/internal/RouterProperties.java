package io.hubcheck.hub.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the inference router is.
 *
 * @param url its address, without {@code /v1} and without a slash at the end; a blank one is the public router's
 */
@ConfigurationProperties("hubcheck.router")
record RouterProperties(
        @DefaultValue(RouterProperties.PUBLIC) String url) {

    private static final String PUBLIC = "https://router.huggingface.co";

    /** @throws IllegalArgumentException if the address can't be used, in a sentence that names the setting */
    RouterProperties {
        url = BaseUrl.of("hubcheck.router.url", "HUBCHECK_ROUTER_URL", url, PUBLIC);
        if (url.endsWith("/v1")) {
            throw new IllegalArgumentException(
                    "hubcheck.router.url (HUBCHECK_ROUTER_URL) must not end in /v1: Hubcheck adds that itself.");
        }
    }
}
