package io.hubcheck.plugin.internal.guard;

import io.hubcheck.api.Finding;
import io.hubcheck.api.spi.TokenInspector;
import io.hubcheck.api.spi.TokenView;
import io.hubcheck.plugin.internal.call.CallSite;
import io.hubcheck.plugin.internal.call.Held;
import java.util.Set;

record GuardedInspector(CallSite site, Held<TokenInspector> inspector, FindingRules rules) implements TokenInspector {

    @Override
    public Finding inspect(TokenView token) {
        return rules.of(site.call(() -> rules.read(inspector.get().inspect(token), Set.of())));
    }
}
