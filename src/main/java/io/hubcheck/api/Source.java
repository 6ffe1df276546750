package io.hubcheck.api;

import java.util.Optional;

/**
 * Where a claim came from; an open set, since plugins add their own.
 *
 * @param id a stable id, never blank
 */
@Stable
public record Source(String id) {

    /** The router's public list of chat models. */
    public static final Source ROUTER = new Source("router");

    /** The Hub's list of all served models. */
    public static final Source HUB_LIST = new Source("hub-list");

    /** The Hub's page of one model, read live. */
    public static final Source HUB_MODEL = new Source("hub-model");

    /** The Hub's answer to "whose token is this?". */
    public static final Source WHOAMI = new Source("whoami");

    /** A real one-token call that a person asked for. */
    public static final Source REAL_CALL = new Source("real-call");

    /** What Hubcheck itself can tell without asking anyone, such as the form of an id. */
    public static final Source HUBCHECK = new Source("hubcheck");

    private static final String PARTNER_LIST = "partner-list:";

    /** @throws IllegalArgumentException if {@code id} is blank */
    public Source {
        Words.required(id, "A source");
    }

    /** The Hub's list of one provider's mappings: a source of its own for each provider, since each can fail alone. */
    public static Source partnerList(ProviderId provider) {
        return new Source(PARTNER_LIST + provider.value());
    }

    /** Whether this is the Hub's list of one provider's mappings. */
    public boolean isPartnerList() {
        return id.startsWith(PARTNER_LIST);
    }

    /** Whose mappings this lists, or empty if it is not the Hub's list of one provider's. */
    public Optional<ProviderId> partner() {
        return isPartnerList() ? Optional.of(new ProviderId(id.substring(PARTNER_LIST.length()))) : Optional.empty();
    }

    /** Whether a plugin is the source: then its id is made of the plugin's and its own, with a slash between. */
    public boolean isOfPlugin() {
        return id.contains("/") && !isPartnerList();
    }

    /** Whether this is the Hub's own word on who serves what, on whichever of its pages. */
    public boolean isHub() {
        return equals(HUB_MODEL) || equals(HUB_LIST) || isPartnerList();
    }

    @Override
    public String toString() {
        return id;
    }
}
