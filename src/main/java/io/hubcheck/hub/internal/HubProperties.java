package io.hubcheck.hub.internal;

import io.hubcheck.hub.internal.http.HttpLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the Hub is.
 *
 * @param url its address, without a slash at the end; a blank one is the public Hub's
 * @param http for the Hub and its router
 */
@ConfigurationProperties("hubcheck.hub")
record HubProperties(
        @DefaultValue(HubProperties.PUBLIC) String url,
        @DefaultValue HttpLimits http) {

    private static final String PUBLIC = "https://huggingface.co";

    /** @throws IllegalArgumentException if the address can't be used, in a sentence that names the setting */
    HubProperties {
        url = BaseUrl.of("hubcheck.hub.url", "HF_ENDPOINT", url, PUBLIC);
    }
}
