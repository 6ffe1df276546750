package io.hubcheck.api.spi;

import io.hubcheck.api.Stable;

/**
 * A form in which offers are saved.
 *
 * @param id as in addresses, such as {@code litellm}
 * @param title as on a button, such as {@code LiteLLM config}
 * @param mediaType of what is written, such as {@code application/yaml}, without parameters: it is UTF-8
 * @param extension of the file, without a dot: letters and digits, 10 at most
 */
@Stable
public record ExportFormat(String id, String title, String mediaType, String extension) {

    /** @throws IllegalArgumentException if a part is blank */
    public ExportFormat {
        if (id.isBlank() || title.isBlank() || mediaType.isBlank() || extension.isBlank()) {
            throw new IllegalArgumentException("Every part of an export format must say something");
        }
    }
}
