package io.hubcheck.api;

import java.util.List;

/**
 * Whether a token may call Inference Providers, and how we know.
 *
 * @param decision the answer
 * @param basis what it rests on; {@link PermissionBasis#NONE} with {@link Decision#UNKNOWN}
 * @param scopes the scopes or permissions that were read, as the Hub spells them; empty if none could be read
 */
public record InferencePermission(Decision decision, PermissionBasis basis, List<String> scopes) {

    /** Nothing could be found out. */
    public static final InferencePermission UNKNOWN =
            new InferencePermission(Decision.UNKNOWN, PermissionBasis.NONE, List.of());

    public InferencePermission {
        scopes = List.copyOf(scopes);
    }

    /** Whether inference may be called. */
    public enum Decision {
        GRANTED,
        DENIED,
        UNKNOWN
    }
}
