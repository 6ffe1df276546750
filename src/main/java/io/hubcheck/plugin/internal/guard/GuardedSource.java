package io.hubcheck.plugin.internal.guard;

import io.hubcheck.api.Problem;
import io.hubcheck.api.spi.CatalogSource;
import io.hubcheck.api.spi.Harvest;
import io.hubcheck.api.spi.HarvestException;
import io.hubcheck.api.spi.HarvestProgress;
import io.hubcheck.plugin.internal.call.CallSite;
import io.hubcheck.plugin.internal.call.Held;
import io.hubcheck.plugin.internal.call.Reply.Given;
import io.hubcheck.plugin.internal.call.Reply.Missed;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

record GuardedSource(CallSite site, Held<CatalogSource> held, HarvestRules rules, OneAtATime turn)
        implements CatalogSource {

    @Override
    public Harvest harvest(HarvestProgress progress) {
        AtomicReference<@Nullable Problem> told = new AtomicReference<>();
        return switch (site.call(() -> turn.run(() -> read(progress, told)))) {
            case Given<Harvest>(Harvest harvest) -> harvest;
            case Missed<Harvest> missed -> throw new HarvestException(problem(missed, told.get()));
        };
    }

    /** A source that knows what is wrong says it better than the host could. */
    private Harvest read(HarvestProgress progress, AtomicReference<@Nullable Problem> told) {
        try {
            return rules.read(held.get().harvest(progress));
        } catch (HarvestException why) {
            told.set(rules.read(why.getProblem()));
            throw why;
        }
    }

    private static Problem problem(Missed<Harvest> missed, @Nullable Problem told) {
        return told != null ? told : missed.problem();
    }
}
