package io.hubcheck.api;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The id of a model on the Hub, {@code owner/name} or, for a few old ones, {@code name} alone.
 *
 * <p>Letter case is kept, since the Hub tells cases apart by a redirect. An instance is safe to put in a URL's path.
 *
 * @param value the whole id
 */
@Stable
public record ModelId(String value) implements Comparable<ModelId> {

    private static final int LONGEST = 193;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_.-]{1,96}(/[A-Za-z0-9_.-]{1,96})?");

    /** @throws IllegalArgumentException if {@code value} is not the form of a Hub id */
    public ModelId {
        if (!wellFormed(value)) {
            throw new IllegalArgumentException(complaint(value));
        }
    }

    /** The id that {@code text} is, or empty if it has not the form of one; surrounding blanks don't count. */
    public static Optional<ModelId> parse(String text) {
        String trimmed = text.strip();
        return wellFormed(trimmed) ? Optional.of(new ModelId(trimmed)) : Optional.empty();
    }

    private static boolean wellFormed(String text) {
        return FORM.matcher(text).matches() && !text.contains("--") && !text.contains("..") && !dotSegment(text);
    }

    /** What may hold a token is not repeated. */
    private static String complaint(String value) {
        String what = value.contains("hf_") || value.length() > LONGEST ? "" : ": '" + value + "'";
        return "Not the form of a model id, owner/name" + what;
    }

    private static boolean dotSegment(String text) {
        return text.equals(".") || text.startsWith("./") || text.endsWith("/.");
    }

    /** The part before the slash, or an empty string for an id without one. */
    public String owner() {
        int slash = value.indexOf('/');
        return slash < 0 ? "" : value.substring(0, slash);
    }

    /** The part after the slash, or the whole id if it has none. */
    public String name() {
        return value.substring(value.indexOf('/') + 1);
    }

    @Override
    public int compareTo(ModelId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
