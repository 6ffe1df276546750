package io.hubcheck.plugin.internal.guard;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Links of a plugin that may become links of a page: a script is none. */
final class SafeLink {

    private static final int LONGEST = 2000;

    private SafeLink() {}

    /** The link if it leads to a web page, else null. */
    static @Nullable URI web(@Nullable URI link) {
        if (link == null || link.getScheme() == null || link.getHost() == null) {
            return null;
        }
        String scheme = link.getScheme();
        return isShort(link) && (scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http")) ? link : null;
    }

    /** The link if it leads to a web page, or to one of Hubcheck itself. */
    static @Nullable URI webOrHere(@Nullable URI link) {
        boolean here = link != null && link.getScheme() == null && link.getRawAuthority() == null && isShort(link);
        return here ? link : web(link);
    }

    private static boolean isShort(URI link) {
        return link.toString().length() <= LONGEST;
    }
}
