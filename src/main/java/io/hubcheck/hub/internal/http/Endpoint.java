package io.hubcheck.hub.internal.http;

import java.util.Locale;

/** What is asked for; the same failure means different things at different endpoints. */
public enum Endpoint {
    MODEL_LIST,
    MODEL,
    PARTNER_LIST,
    WHOAMI,
    ROUTER_MODELS,
    CHAT;

    /** What a limit is called that the Hub sets on this endpoint without naming a bucket. */
    String ownBucket() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How many requests may be under way at once; whoever makes up tokens must not keep everyone from the rest. */
    int share(int ofTheHost) {
        return this == WHOAMI ? Math.max(1, ofTheHost / 4) : ofTheHost;
    }
}
