package io.hubcheck.validate.internal.check;

import io.hubcheck.api.Finding;
import io.hubcheck.api.Fix;
import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.PermissionBasis;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.RealCall;
import io.hubcheck.api.Source;
import io.hubcheck.api.TokenReport;
import io.hubcheck.api.spi.PairCheck;
import io.hubcheck.api.spi.PairFacts;
import io.hubcheck.hub.HubLinks;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** May the caller's token call inference? */
public record InferenceCheck(HubLinks links) implements PairCheck {

    static final String ID = "inference";

    @Override
    public Finding check(PairFacts facts) {
        TokenReport token = facts.token();
        if (token == null) {
            return Finding.skipped(ID, "Asked without a token.");
        }
        RealCall call = facts.call();
        if (call != null && call.result() == RealCall.Result.ANSWERED) {
            return Finding.pass(
                    ID, "The token may call inference: it just did.", Provenance.of(Source.REAL_CALL, call.at()));
        }
        boolean called = token.inference().calledAt() != null && !Boolean.FALSE.equals(token.valid());
        return called || Boolean.TRUE.equals(token.valid())
                ? judge(token.inference(), facts.question().billTo(), said(token))
                : Finding.skipped(ID, "There is no good token whose rights could be looked at.");
    }

    /** The answer for a token that the Hub does not refuse, whoever may be asked. */
    public Finding of(TokenReport token) {
        return judge(token.inference(), null, said(token));
    }

    private static Provenance said(TokenReport token) {
        Instant calledAt = token.inference().calledAt();
        return calledAt == null
                ? Provenance.of(Source.WHOAMI, token.fetchedAt())
                : Provenance.of(Source.REAL_CALL, calledAt);
    }

    private Finding judge(InferencePermission inference, @Nullable String billTo, Provenance provenance) {
        boolean byPermission = inference.basis() == PermissionBasis.FINE_GRAINED_PERMISSION;
        if (byPermission && billTo != null && !billTo.isBlank()) {
            return billing(billTo.strip(), inference, provenance);
        }
        Fix newToken = new Fix("Make a token that may", links.newInferenceToken());
        return switch (inference.decision()) {
            case GRANTED ->
                Finding.pass(ID, "The token may call inference, by " + words(inference.basis()) + ".", provenance);
            case DENIED ->
                Finding.fail(
                                ID,
                                "scope_missing",
                                "The token may not call inference, by " + words(inference.basis()) + "."
                                        + advice(inference),
                                provenance)
                        .fixedBy(newToken);
            case UNKNOWN ->
                Finding.inconclusive(
                                ID,
                                "scope_unknown",
                                "The Hub does not tell whether this token may call inference; only a real call would.",
                                provenance)
                        .fixedBy(newToken);
        };
    }

    /** A fine-grained token needs a permission of its own for each organisation it bills. */
    private Finding billing(String organization, InferencePermission inference, Provenance provenance) {
        boolean mayBill = inference.billableTo().stream().anyMatch(organization::equalsIgnoreCase);
        return mayBill
                ? Finding.pass(ID, "The token may call inference and bill " + organization + ".", provenance)
                : Finding.fail(
                                ID,
                                "scope_missing",
                                "The token has no permission to call inference and bill " + organization + ".",
                                provenance)
                        .fixedBy(new Fix("See your tokens", links.tokens()));
    }

    private static String advice(InferencePermission inference) {
        return inference.billableTo().isEmpty()
                ? wayToGrant(inference.basis())
                : " It may when billed to " + Said.join(inference.billableTo()) + ": say so with billTo.";
    }

    private static String wayToGrant(PermissionBasis basis) {
        return switch (basis) {
            case TOKEN_RESPONSE_SCOPE, JWT_SCOPE -> " Sign in again and grant inference-api, or make a token that may.";
            case FINE_GRAINED_PERMISSION ->
                " Give it the permission inference.serverless.write on the Hub, or make a token that may.";
            case REAL_CALL, CLASSIC_ROLE, NONE -> " Make a token that may.";
        };
    }

    private static String words(PermissionBasis basis) {
        return switch (basis) {
            case REAL_CALL -> "a real call";
            case TOKEN_RESPONSE_SCOPE -> "the scopes granted at sign-in";
            case JWT_SCOPE -> "the scopes in the token";
            case FINE_GRAINED_PERMISSION -> "its fine-grained permissions";
            case CLASSIC_ROLE -> "what the Hub documents for classic tokens";
            case NONE -> "nothing that could be read";
        };
    }
}
