package io.hubcheck.ui.compare;

import io.hubcheck.ui.component.ComparedPair;
import java.util.List;

/** The addresses of comparisons, for those who lead to them. */
public final class Comparisons {

    /** A single pair can't be compared with anything. */
    public static final int FEWEST = 2;

    /** More don't fit side by side. */
    public static final int MOST = CompareAddress.MOST;

    private Comparisons() {}

    /** The comparison of these, relative to the application's own address; only the first {@link #MOST} count. */
    public static String address(List<ComparedPair> pairs) {
        return new CompareAddress(pairs, Volume.USUAL).toString();
    }
}
