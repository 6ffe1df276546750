package io.hubcheck.api;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody means who types or pastes a model: its id, and perhaps a provider with it.
 *
 * @param model what stands where the id belongs; not checked, so it may be no id at all
 * @param provider the part behind {@code model:}, or null if there is none
 */
@Stable
public record ModelReference(String model, @Nullable String provider) {

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:https?://)?(?<host>(?:www\\.)?(?:huggingface\\.co|hf\\.co))/(?<path>[^?#]*).*");
    private static final Pattern OTHER_ADDRESS = Pattern.compile("(?i)https?://(?<host>[^/]+)/(?<path>[^?#]*).*");
    private static final Set<String> OTHER_PAGES =
            Set.of("api", "datasets", "spaces", "docs", "settings", "collections");

    /** Reads an id, {@code id:provider}, or the address of a model's page on the public Hub; never fails. */
    public static ModelReference parse(String text) {
        String trimmed = text.strip();
        Matcher address = ADDRESS.matcher(trimmed);
        return address.matches() ? ofPath(trimmed, address.group("path")) : ofId(trimmed);
    }

    /** Reads the same, and addresses of the Hub that is at {@code hub}, another one than the public one perhaps. */
    public static ModelReference parse(String text, URI hub) {
        String trimmed = text.strip();
        Matcher address = OTHER_ADDRESS.matcher(trimmed);
        return address.matches() && address.group("host").equalsIgnoreCase(hub.getAuthority())
                ? ofPath(trimmed, address.group("path"))
                : parse(text);
    }

    private static ModelReference ofPath(String typed, String path) {
        String[] parts = path.replaceFirst("^/*(?:models/)?", "").split("/+", -1);
        if (OTHER_PAGES.contains(parts[0].toLowerCase(Locale.ROOT))) {
            return new ModelReference(typed, null);
        }
        boolean oneSegment = parts.length == 1 || parts[1].isEmpty();
        return ofId(oneSegment ? parts[0] : parts[0] + "/" + parts[1]);
    }

    private static ModelReference ofId(String text) {
        int colon = text.lastIndexOf(':');
        if (colon <= 0 || text.indexOf('/', colon) > 0) {
            return new ModelReference(text, null);
        }
        String provider = text.substring(colon + 1);
        return new ModelReference(text.substring(0, colon), provider.isEmpty() ? null : provider);
    }
}
