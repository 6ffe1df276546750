package io.hubcheck.web;

import io.hubcheck.catalog.CatalogSnapshot;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Where a list of offers goes on. It is bound to one snapshot, since the rows of another one are other rows. */
record OfferCursor(String snapshot, int offset) {

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
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            return new OfferCursor(parts[1], Integer.parseUnsignedInt(parts[0]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException junk) {
            throw InvalidParameterException.outdatedCursor();
        }
    }
}
