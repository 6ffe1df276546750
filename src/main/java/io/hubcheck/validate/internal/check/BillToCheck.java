package io.hubcheck.validate.internal.check;

import io.hubcheck.api.Finding;
import io.hubcheck.api.Fix;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.Source;
import io.hubcheck.api.TokenKind;
import io.hubcheck.api.TokenReport;
import io.hubcheck.api.spi.PairCheck;
import io.hubcheck.api.spi.PairFacts;
import io.hubcheck.hub.BilledName;
import io.hubcheck.hub.HubLinks;
import java.util.List;

/** May the caller bill the organisation they name? */
record BillToCheck(HubLinks links) implements PairCheck {

    static final String ID = "bill-to";

    @Override
    public Finding check(PairFacts facts) {
        String billTo = facts.question().billTo();
        TokenReport token = facts.token();
        if (billTo == null || billTo.isBlank()) {
            return Finding.skipped(ID, "Billed to the caller.");
        }
        if (!BilledName.isFit(billTo.strip())) {
            return Finding.fail(
                    ID,
                    "bill_to_malformed",
                    "Nobody on the Hub can have the name that is to be billed: names are of the letters A to Z, digits, and . _ -"
                            + " alone. Correct it, or leave it out to be billed yourself.",
                    null);
        }
        if (token == null || !Boolean.TRUE.equals(token.valid())) {
            return Finding.skipped(ID, "Without a good token nobody's memberships are known.");
        }
        return judge(billTo.strip(), token);
    }

    private Finding judge(String billTo, TokenReport token) {
        Provenance provenance = Provenance.of(Source.WHOAMI, token.fetchedAt());
        boolean member = token.organizations().stream().anyMatch(billTo::equalsIgnoreCase);
        if (member) {
            return Finding.pass(ID, "You belong to " + billTo + ".", provenance);
        }
        List<String> own = token.organizations();
        if (own.isEmpty() && token.kind() == TokenKind.OAUTH) {
            return Finding.inconclusive(
                    ID,
                    "bill_to_unknown",
                    "The token does not show which organisations you belong to; only a real call would tell.",
                    provenance);
        }
        String choice = own.isEmpty() ? "You belong to no organisation." : "You can bill: " + Said.join(own) + ".";
        return Finding.fail(ID, "bill_to_denied", "You do not belong to " + billTo + ". " + choice, provenance)
                .fixedBy(new Fix("See your billing", links.billing()));
    }
}
