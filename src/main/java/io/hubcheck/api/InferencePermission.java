package io.hubcheck.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a token may call Inference Providers, and how we know.
 *
 * @param decision the answer
 * @param basis what it rests on; {@link PermissionBasis#NONE} with {@link Decision#UNKNOWN}
 * @param scopes the scopes or permissions that were read, as the Hub spells them; empty if none could be read
 * @param billableTo the organisations that the Hub says this token may bill calls to, whatever the decision, which is
 *     about calls billed to its owner; empty if it names none, which alone forbids nothing
 * @param calledAt when the call was made that the decision rests on, with {@link PermissionBasis#REAL_CALL}; null with
 *     any other basis
 */
@Stable
public record InferencePermission(
        Decision decision,
        PermissionBasis basis,
        List<String> scopes,
        List<String> billableTo,
        @Nullable Instant calledAt) {

    /** Nothing could be found out. */
    public static final InferencePermission UNKNOWN =
            new InferencePermission(Decision.UNKNOWN, PermissionBasis.NONE, List.of());

    public InferencePermission {
        if ((calledAt != null) != (basis == PermissionBasis.REAL_CALL)) {
            throw new IllegalArgumentException("calledAt is given with the basis REAL_CALL, and with no other; not "
                    + calledAt + " with " + basis);
        }
        scopes = List.copyOf(scopes);
        billableTo = List.copyOf(billableTo);
    }

    /** A permission that no real call decides, so with any basis but {@link PermissionBasis#REAL_CALL}. */
    public InferencePermission(Decision decision, PermissionBasis basis, List<String> scopes, List<String> billableTo) {
        this(decision, basis, scopes, billableTo, null);
    }

    /** A permission that no real call decides, and of which the Hub names no organisation to bill. */
    public InferencePermission(Decision decision, PermissionBasis basis, List<String> scopes) {
        this(decision, basis, scopes, List.of());
    }

    /** Whether inference may be called. */
    public enum Decision {
        GRANTED,
        DENIED,
        UNKNOWN
    }
}
