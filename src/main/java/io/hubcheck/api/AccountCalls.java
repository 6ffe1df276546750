package io.hubcheck.api;

import io.hubcheck.api.RealCall.Result;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the real calls of the last minutes told of the account of a token's owner, who paid for them. It was so when each was
 * sent; none of them tells how much credit is left.
 *
 * @param credit the last that was answered or refused for want of credit, whoever was called, or null if there was none
 * @param providers for each provider the last that it answered, or that was refused since the owner has switched it off;
 *     by the provider's id
 */
@Stable
public record AccountCalls(@Nullable AccountCall credit, List<AccountCall> providers) {

    /** No call told anything. */
    public static final AccountCalls NONE = new AccountCalls(null, List.of());

    public AccountCalls {
        providers = List.copyOf(providers);
    }

    /** The call that tells whether a provider is switched on, or empty if none does. */
    public Optional<AccountCall> to(ProviderId provider) {
        return providers.stream()
                .filter(call -> call.provider().equals(provider))
                .findFirst();
    }

    /** The last call about credit, if it was refused for want of it. */
    public Optional<AccountCall> withoutCredit() {
        return Optional.ofNullable(credit).filter(call -> call.result() == Result.NO_CREDIT);
    }

    /** The calls that were refused since the owner has switched the provider off. */
    public List<AccountCall> switchedOff() {
        return providers.stream()
                .filter(call -> call.result() == Result.NOT_ENABLED)
                .toList();
    }
}
