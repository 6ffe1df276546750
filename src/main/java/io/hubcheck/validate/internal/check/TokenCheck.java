package io.hubcheck.validate.internal.check;

import io.hubcheck.api.Finding;
import io.hubcheck.api.Fix;
import io.hubcheck.api.Problem;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.Source;
import io.hubcheck.api.TokenReport;
import io.hubcheck.api.spi.PairCheck;
import io.hubcheck.api.spi.PairFacts;
import io.hubcheck.hub.HubLinks;
import org.jspecify.annotations.Nullable;

/** Does the Hub accept the caller's token? */
record TokenCheck(HubLinks links) implements PairCheck {

    static final String ID = "token";

    @Override
    public Finding check(PairFacts facts) {
        TokenReport token = facts.token();
        return token == null ? Finding.skipped(ID, "Asked without a token.") : judge(token);
    }

    private Finding judge(TokenReport token) {
        Provenance provenance = Provenance.of(asked(token.problem()), token.fetchedAt());
        Boolean valid = token.valid();
        if (valid == null) {
            return undecided(token.problem(), provenance);
        }
        return valid ? Finding.pass(ID, accepted(token), provenance) : refused(token.problem(), provenance);
    }

    /** What has not the form of a token is never sent anywhere. */
    private static Source asked(@Nullable Problem problem) {
        return problem != null && problem.code().equals("token_malformed") ? Source.HUBCHECK : Source.WHOAMI;
    }

    private static Finding undecided(@Nullable Problem problem, Provenance provenance) {
        return problem == null
                ? Finding.inconclusive(
                        ID, "token_unknown", "It could not be found out whether the token is good.", provenance)
                : Said.unanswered(ID, problem, provenance);
    }

    private Finding refused(@Nullable Problem problem, Provenance provenance) {
        String code = problem == null ? "token_invalid" : problem.code();
        String message = problem == null ? "The Hub does not accept this token." : problem.message();
        return Finding.fail(ID, code, message, provenance).fixedBy(new Fix("See your tokens", links.tokens()));
    }

    private static String accepted(TokenReport token) {
        String owner =
                token.username() == null ? "The Hub accepts the token" : "The Hub knows you as " + token.username();
        return token.expiresAt() == null ? owner + "." : owner + ", until " + token.expiresAt() + ".";
    }
}
