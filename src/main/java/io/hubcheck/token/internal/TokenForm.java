package io.hubcheck.token.internal;

import io.hubcheck.api.Problem;
import io.hubcheck.hub.Credential;
import java.util.Optional;

/** What can be told from a token's form alone, so that nothing hopeless is sent to the Hub. */
final class TokenForm {

    private static final int SHORTEST = 10;

    private TokenForm() {}

    /** Why a credential can't be a token of the Hub, or empty if it may be one. */
    static Optional<Problem> problem(Credential credential) {
        if (!credential.present()) {
            return Optional.of(new Problem(
                    "token_missing", "There is no token. Sign in, or give a token from your Hub settings.", null));
        }
        String token = credential.reveal();
        if (token.length() < SHORTEST) {
            return invalid("This is too short to be a token of the Hub. Copy the whole of it, it starts with hf_.");
        }
        // An HTTP header can hold nothing else, and HTTP clients print what they refuse.
        if (!token.chars().allMatch(character -> character > ' ' && character < 0x7f)) {
            return invalid("A token holds no blanks, control characters or letters beyond ASCII. Copy it again.");
        }
        return Optional.empty();
    }

    private static Optional<Problem> invalid(String message) {
        return Optional.of(new Problem("token_malformed", message, null));
    }
}
