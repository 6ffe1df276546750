package io.hubcheck.ui;

import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Tells whoever reads pages from programs that don't, by what they accept. */
final class PageReaders {

    /** A browser that is sent pages as XML says so by name: to whoever accepts anything, a page is HTML. */
    private static final MediaType XHTML = MediaType.APPLICATION_XHTML_XML;

    private PageReaders() {}

    /** @param headers all that a request says of it; whoever says nothing, or nothing that can be read, accepts a page */
    static boolean accept(Enumeration<String> headers) {
        try {
            List<MediaType> accepted = MediaType.parseMediaTypes(Collections.list(headers));
            return accepted.isEmpty() || wordOnPages(accepted).isPresent() || acceptXhtml(accepted);
        } catch (InvalidMediaTypeException unreadable) {
            return true;
        }
    }

    private static boolean acceptXhtml(List<MediaType> accepted) {
        return accepted.stream().anyMatch(type -> type.equalsTypeAndSubtype(XHTML) && type.getQualityValue() > 0);
    }

    /** The most exact one decides, and may exclude what a wildcard accepts. */
    private static Optional<MediaType> wordOnPages(List<MediaType> accepted) {
        return accepted.stream()
                .filter(type -> type.includes(MediaType.TEXT_HTML))
                .min(Comparator.comparing(MediaType::isWildcardType).thenComparing(MediaType::isWildcardSubtype))
                .filter(type -> type.getQualityValue() > 0);
    }
}
