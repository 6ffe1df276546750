package io.hubcheck.limit;

import jakarta.servlet.http.HttpSession;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The pages of a session, which take nearly all of its memory: the screens count them, and the limits weigh a session by
 * them.
 *
 * @param most that one session may have open; 0 for as many as it likes
 */
public record OpenPages(int most) {

    /** The attribute of a session that says how many it has, as an {@link AtomicInteger}. */
    public static final String ATTRIBUTE = OpenPages.class.getName();

    /** How many it has open. */
    public static int of(HttpSession session) {
        return session.getAttribute(ATTRIBUTE) instanceof AtomicInteger pages ? pages.get() : 0;
    }
}
