package io.hubcheck.web;

import io.hubcheck.catalog.CatalogSnapshot;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a list of offers goes on. It is bound to one snapshot, since the rows of another one are other rows. */
record OfferCursor(String snapshot, int offset) {

    private static final Pattern FORM = Pattern.compile("(\\d+) (.+)");

    /**
     * The offset that a cursor stands for; the start, if there is none.
     *
     * @throws InvalidParameterException if it is of another snapshot, or no cursor at all
     */
    static int offset(@Nullable String cursor, CatalogSnapshot snapshot) {
        if (cursor == null) {
            return 0;
        }
        OfferCursor read = parse(cursor);
        if (!read.snapshot().equals(snapshot.id())) {
            throw InvalidParameterException.outdatedCursor();
        }
        return read.offset();
    }

    /** The text that callers hand back as it is. */
    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((offset + " " + snapshot).getBytes(StandardCharsets.UTF_8));
    }

    private static OfferCursor parse(String text) {
        try {
            Matcher form = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
            if (form.matches()) {
                return new OfferCursor(form.group(2), Integer.parseInt(form.group(1)));
            }
        } catch (IllegalArgumentException notOurs) {
            // Neither the base64 nor the number that we would have written.
        }
        throw InvalidParameterException.outdatedCursor();
    }
}
