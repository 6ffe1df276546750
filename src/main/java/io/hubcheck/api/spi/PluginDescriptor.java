package io.hubcheck.api.spi;

import io.hubcheck.api.Stable;
import java.util.regex.Pattern;

/**
 * Who a plugin is.
 *
 * @param id what tells it from all others, such as {@code price-ceiling}: lower-case letters, digits and hyphens
 * @param version of the plugin itself, as its author counts, never blank
 * @param apiLevel the API level it was made for: write {@link HubcheckPlugin#API_LEVEL}, which the compiler replaces by
 *     its number, so that it stays the level of the SDK that the plugin was compiled against
 */
@Stable
public record PluginDescriptor(String id, String version, int apiLevel) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
    private static final int LONGEST = 40;

    /** @throws IllegalArgumentException if the id has another form or is longer than 40, or the version is blank */
    public PluginDescriptor {
        if (id.length() > LONGEST || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "A plugin's id is made of lower-case letters, digits and single hyphens");
        }
        if (version.isBlank()) {
            throw new IllegalArgumentException("A plugin's version must not be blank");
        }
    }
}
