package io.hubcheck.web;

import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.OfferFilter;
import io.hubcheck.catalog.OfferSort;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a list of offers goes on. It is bound to one snapshot and one question: the same place in any other list is
 * another place, and to go on from it would skip or repeat offers without a word.
 *
 * @param snapshot its id
 * @param question what was asked, as a hash
 */
record OfferCursor(String snapshot, int question, int offset) {

    private static final Pattern FORM = Pattern.compile("(\\d+) (-?\\d+) (.+)");

    /** The beginning of a list. */
    static OfferCursor start(CatalogSnapshot snapshot, OfferFilter filter, OfferSort sort, @Nullable String since) {
        return new OfferCursor(snapshot.id(), (filter + " " + sort.word() + " " + since).hashCode(), 0);
    }

    /**
     * The place in the same list that {@code cursor} stands for; this one, if there is none.
     *
     * @throws InvalidParameterException if it is of another list, or no cursor at all
     */
    OfferCursor goOn(@Nullable String cursor) {
        if (cursor == null) {
            return this;
        }
        OfferCursor read = parse(cursor);
        if (!read.snapshot().equals(snapshot)) {
            throw InvalidParameterException.outdatedCursor();
        }
        if (read.question() != question) {
            throw InvalidParameterException.invalid(
                    "cursor", "This cursor goes on with other filters or another order. Start again without one.");
        }
        return read;
    }

    OfferCursor at(int place) {
        return new OfferCursor(snapshot, question, place);
    }

    /** The text that callers hand back as it is. */
    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((offset + " " + question + " " + snapshot).getBytes(StandardCharsets.UTF_8));
    }

    private static OfferCursor parse(String text) {
        try {
            Matcher form = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
            if (form.matches()) {
                return new OfferCursor(form.group(3), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(1)));
            }
        } catch (IllegalArgumentException notOurs) {
            // Neither the base64 nor the numbers that we would have written.
        }
        throw InvalidParameterException.outdatedCursor();
    }
}
