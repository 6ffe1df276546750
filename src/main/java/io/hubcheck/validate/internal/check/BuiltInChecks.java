package io.hubcheck.validate.internal.check;

import io.hubcheck.api.spi.PairCheck;
import io.hubcheck.hub.HubLinks;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** All built-in checks by their ids, in the order in which a person would ask them. */
public final class BuiltInChecks {

    private BuiltInChecks() {}

    /** The checks, with links into this Hub. */
    public static SequencedMap<String, PairCheck> inOrder(HubLinks links) {
        SequencedMap<String, PairCheck> checks = new LinkedHashMap<>();
        checks.put(ModelCheck.ID, new ModelCheck(links));
        checks.put(ServedCheck.ID, new ServedCheck());
        checks.put(ProviderCheck.ID, new ProviderCheck());
        checks.put(PairServedCheck.ID, new PairServedCheck());
        checks.put(TaskCheck.ID, new TaskCheck());
        checks.put(HubStatusCheck.ID, new HubStatusCheck());
        checks.put(RouterStatusCheck.ID, new RouterStatusCheck());
        checks.put(GatedCheck.ID, new GatedCheck(links));
        checks.put(TokenCheck.ID, new TokenCheck(links));
        checks.put(InferenceCheck.ID, new InferenceCheck(links));
        checks.put(
                "enabled", new EvidenceOnlyCheck("enabled", "Only a real call tells whether you enabled a provider."));
        checks.put("credit", new EvidenceOnlyCheck("credit", "Only a real call tells whether you have credit left."));
        checks.put(BillToCheck.ID, new BillToCheck(links));
        return checks;
    }
}
