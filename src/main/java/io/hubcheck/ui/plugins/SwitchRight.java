package io.hubcheck.ui.plugins;

import io.hubcheck.auth.CurrentUser;

/** Who may enable and disable plugins: all of the server's users are struck by it, so not just anybody. */
public final class SwitchRight {

    private final CurrentUser user;
    private final Holders holders;

    /** Whom the administrator grants it to. */
    public enum Holders {
        NOBODY,
        /** Whoever seems to sit at the server's own machine; some proxies on it make everybody seem so. */
        LOCAL,
        EVERYBODY;

        /** By the word of the setting, where {@code true} is everybody, and all but that and {@code local} is nobody. */
        public static Holders of(String word) {
            return switch (word.strip()) {
                case "true" -> EVERYBODY;
                case "local" -> LOCAL;
                default -> NOBODY;
            };
        }
    }

    public SwitchRight(CurrentUser user, Holders holders) {
        this.user = user;
        this.holders = holders;
    }

    /** Whether who sends the current request has it; for use on the request's thread. */
    boolean held() {
        return switch (holders) {
            case NOBODY -> false;
            case LOCAL -> user.atThisMachine();
            case EVERYBODY -> true;
        };
    }
}
