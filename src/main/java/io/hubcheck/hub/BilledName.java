package io.hubcheck.hub;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom a call is billed to, if not its caller: a name that goes to the Hub in a header. */
public final class BilledName {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,96}");

    private BilledName() {}

    /** Whether somebody on the Hub can be called so. */
    public static boolean isFit(@Nullable String name) {
        return name != null && NAME.matcher(name).matches();
    }
}
