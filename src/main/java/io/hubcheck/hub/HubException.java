package io.hubcheck.hub;

import io.hubcheck.api.Problem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a call to the Hub has no good answer. Each message is a sentence that a person can act on, and none holds a token.
 */
public abstract sealed class HubException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private HubException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** The same as a value. */
    public abstract Problem problem();

    /** The message that a value needs; there always is one. */
    protected final String sentence() {
        String message = getMessage();
        return message == null ? getClass().getSimpleName() : message;
    }

    /** The Hub does not accept the token. */
    public static final class InvalidToken extends HubException {
        private static final long serialVersionUID = 1L;

        public InvalidToken() {
            super("The Hub does not accept this token. Sign in again, or make a new token.", null);
        }

        @Override
        public Problem problem() {
            return new Problem("token_invalid", sentence(), null);
        }
    }

    /** The Hub has no such model, or the caller may not see it: the Hub tells nobody which. */
    public static final class NotFound extends HubException {
        private static final long serialVersionUID = 1L;

        public NotFound(String message) {
            super(message, null);
        }

        @Override
        public Problem problem() {
            return new Problem("not_found", sentence(), null);
        }
    }

    /** The content is gated, and the caller is not on the owner's list. */
    public static final class Gated extends HubException {
        private static final long serialVersionUID = 1L;

        public Gated(String message) {
            super(message, null);
        }

        @Override
        public Problem problem() {
            return new Problem("gated", sentence(), null);
        }
    }

    /** The caller may not do this, whatever the reason. */
    public static final class Forbidden extends HubException {
        private static final long serialVersionUID = 1L;

        public Forbidden(String message) {
            super(message, null);
        }

        @Override
        public Problem problem() {
            return new Problem("forbidden", sentence(), null);
        }
    }

    /** The token is good, but may not call Inference Providers for whom it would bill: the router says just that. */
    public static final class MayNotCall extends HubException {
        private static final long serialVersionUID = 1L;
        private final boolean atOwnersExpense;

        /** @param atOwnersExpense whether its owner would have been billed */
        public MayNotCall(String message, boolean atOwnersExpense) {
            super(message, null);
            this.atOwnersExpense = atOwnersExpense;
        }

        /** Whether its owner would have been billed, and not an organisation. */
        public boolean atOwnersExpense() {
            return atOwnersExpense;
        }

        @Override
        public Problem problem() {
            return new Problem("forbidden", sentence(), null);
        }
    }

    /** The caller has no credit left. */
    public static final class PaymentRequired extends HubException {
        private static final long serialVersionUID = 1L;

        public PaymentRequired(String message) {
            super(message, null);
        }

        @Override
        public Problem problem() {
            return new Problem("no_credit", sentence(), null);
        }
    }

    /** The token's owner has enabled no provider that serves the model. */
    public static final class NotEnabled extends HubException {
        private static final long serialVersionUID = 1L;

        public NotEnabled(String message) {
            super(message, null);
        }

        @Override
        public Problem problem() {
            return new Problem("provider_not_enabled", sentence(), null);
        }
    }

    /** The Hub does not understand what Hubcheck asked, which is a fault of one of the two. */
    public static final class Rejected extends HubException {
        private static final long serialVersionUID = 1L;

        private final int status;
        private final @Nullable String said;

        public Rejected(int status, String message) {
            this(status, message, null);
        }

        /** @param said what the server itself said about it, fit to be shown, or null */
        public Rejected(int status, String message, @Nullable String said) {
            super(message, null);
            this.status = status;
            this.said = said;
        }

        /** The HTTP status, 400 to 499. */
        public int status() {
            return status;
        }

        /** What the server itself said about it, or null if it said nothing that could be shown. */
        public @Nullable String said() {
            return said;
        }

        @Override
        public Problem problem() {
            return new Problem(Problem.UPSTREAM_MALFORMED, sentence(), null);
        }
    }

    /** Asked too often; also thrown without asking while a budget is known to be used up. */
    public static final class RateLimited extends HubException {
        private static final long serialVersionUID = 1L;

        private final @Nullable Instant retryAt;

        public RateLimited(String message, @Nullable Instant retryAt) {
            super(message, null);
            this.retryAt = retryAt;
        }

        /** When the Hub will listen again, or null if it didn't say. */
        public @Nullable Instant retryAt() {
            return retryAt;
        }

        @Override
        public Problem problem() {
            return new Problem(Problem.RATE_LIMITED, sentence(), retryAt);
        }
    }

    /** No connection, no answer in time, or an answer that says the server failed. */
    public static final class Unreachable extends HubException {
        private static final long serialVersionUID = 1L;

        public Unreachable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }

        @Override
        public Problem problem() {
            return new Problem(Problem.HUB_UNREACHABLE, sentence(), null);
        }
    }

    /** An answer that can't be read: HTML, half a body, another shape, too large, or a pointer to another host. */
    public static final class Malformed extends HubException {
        private static final long serialVersionUID = 1L;

        public Malformed(String message, @Nullable Throwable cause) {
            super(message, cause);
        }

        @Override
        public Problem problem() {
            return new Problem(Problem.UPSTREAM_MALFORMED, sentence(), null);
        }
    }
}
