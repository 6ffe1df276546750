package io.hubcheck.validate.internal.check;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.RealCall.Result;
import io.hubcheck.api.spi.PairCheck;
import io.hubcheck.hub.HubLinks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;

/** All built-in checks by their ids, in the order in which a person would ask them. */
public final class BuiltInChecks {

    private BuiltInChecks() {}

    /**
     * The checks, with links into this Hub.
     *
     * @param offers all that the catalogue has of a model
     */
    public static SequencedMap<String, PairCheck> inOrder(
            HubLinks links, Outside outside, Function<ModelId, List<Offer>> offers) {
        SequencedMap<String, PairCheck> checks = ofTheHub(links, offers);
        checks.replaceAll(outside::or);
        return checks;
    }

    private static SequencedMap<String, PairCheck> ofTheHub(HubLinks links, Function<ModelId, List<Offer>> offers) {
        SequencedMap<String, PairCheck> checks = new LinkedHashMap<>();
        checks.put(ModelCheck.ID, new ModelCheck(links, offers));
        checks.put(ServedCheck.ID, new ServedCheck());
        checks.put(ProviderCheck.ID, new ProviderCheck());
        checks.put(PairServedCheck.ID, new PairServedCheck());
        checks.put(TaskCheck.ID, new TaskCheck());
        checks.put(HubStatusCheck.ID, new HubStatusCheck());
        checks.put(RouterStatusCheck.ID, new RouterStatusCheck());
        checks.put(PartnerStatusCheck.ID, new PartnerStatusCheck());
        checks.put(AgreementCheck.ID, new AgreementCheck());
        checks.put(GatedCheck.ID, new GatedCheck(links));
        checks.put(TokenCheck.ID, new TokenCheck(links));
        checks.put(InferenceCheck.ID, new InferenceCheck(links));
        checks.put(AccountFindings.ENABLED, enabled(new AccountFindings(links)));
        checks.put(AccountFindings.CREDIT, credit(new AccountFindings(links)));
        checks.put(BillToCheck.ID, new BillToCheck(links));
        checks.put(RealCallCheck.ID, new RealCallCheck(links));
        return checks;
    }

    private static PairCheck enabled(AccountFindings account) {
        return new EvidenceCheck(
                AccountFindings.ENABLED,
                "Only a real call tells whether you enabled a provider.",
                "A real call got through to the provider.",
                Result.NOT_ENABLED,
                AccountFindings.NOT_ENABLED,
                account.chooseProviders(),
                account::enabled);
    }

    private static PairCheck credit(AccountFindings account) {
        return new EvidenceCheck(
                AccountFindings.CREDIT,
                "Only a real call tells whether you have credit left.",
                "A real call was paid for.",
                Result.NO_CREDIT,
                AccountFindings.NO_CREDIT,
                account.seeBilling(),
                account::credit);
    }
}
