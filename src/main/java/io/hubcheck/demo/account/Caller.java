package io.hubcheck.demo.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who sent a request. */
public sealed interface Caller {

    /** Nobody said who: known by address only. */
    record Anonymous(String address) implements Caller {}

    /** Somebody with a token that nobody issued, or that has expired. */
    record Unrecognized(String address) implements Caller {}

    record Known(DemoToken token) implements Caller {}

    /** Whose quota the request counts against. */
    default String quotaHolder() {
        return switch (this) {
            case Anonymous(String address) -> address;
            case Unrecognized(String address) -> address;
            case Known(DemoToken token) -> token.owner().name();
        };
    }

    default Plan plan() {
        return switch (this) {
            case Anonymous anonymous -> Plan.ANONYMOUS;
            case Unrecognized unrecognized -> Plan.ANONYMOUS;
            case Known(DemoToken token) -> token.owner().plan();
        };
    }

    /** The name of the account, or null for whoever has none. */
    default @Nullable String account() {
        return this instanceof Known(DemoToken token) ? token.owner().name() : null;
    }

    default boolean isMemberOf(String organization) {
        return this instanceof Known(DemoToken token) && token.owner().isMemberOf(organization);
    }

    default List<String> preferredProviders() {
        return this instanceof Known(DemoToken token) ? token.owner().preferredProviders() : List.of();
    }
}
