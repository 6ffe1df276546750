package io.hubcheck.hosting;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the application is reached. Blank means not set.
 *
 * @param host the host, perhaps with a port, that browsers know it by, over https; of several, separated by commas, the first
 * @param space the id of the Space that it runs in, whose page frames it
 * @param trustedProxies whose forwarded headers are believed: addresses or ranges, separated by commas, or {@code none}
 */
@ConfigurationProperties("hubcheck.hosting")
record HostingProperties(
        @DefaultValue("") String host,
        @DefaultValue("") String space,
        @DefaultValue("") String trustedProxies) {

    static final String NOBODY = "none";

    /** This machine, and what is not routed through the internet: in a Space the proxy is among them. */
    private static final String NEARBY = "127.0.0.0/8,10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,169.254.0.0/16,"
            + "100.64.0.0/10,::1/128,fc00::/7,fe80::/10";

    Optional<PublicHost> publicHost() {
        return Optional.of(host)
                .map(HostingProperties::first)
                .filter(name -> !name.isEmpty())
                .map(PublicHost::of);
    }

    boolean framed() {
        return !space.isBlank();
    }

    /** Empty if nobody's are believed. */
    Optional<String> proxies() {
        String named = trustedProxies.strip();
        if (named.equals(NOBODY)) {
            return Optional.empty();
        }
        return named.isEmpty() ? publicHost().map(known -> NEARBY) : Optional.of(named);
    }

    static String first(String hosts) {
        return hosts.split(",", -1)[0].strip();
    }
}
