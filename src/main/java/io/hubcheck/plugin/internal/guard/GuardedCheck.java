package io.hubcheck.plugin.internal.guard;

import io.hubcheck.api.Finding;
import io.hubcheck.api.spi.PairCheck;
import io.hubcheck.api.spi.PairFacts;
import io.hubcheck.plugin.internal.call.CallSite;
import io.hubcheck.plugin.internal.call.Held;

record GuardedCheck(CallSite site, Held<PairCheck> check, FindingRules rules) implements PairCheck {

    @Override
    public Finding check(PairFacts facts) {
        if (SeemingToken.in(facts.question())) {
            return Finding.skipped(rules.id(), "What was typed looks like a token, which no plugin may see.");
        }
        return rules.of(site.call(() -> rules.read(check.get().check(facts), Citable.in(facts))));
    }
}
