package io.hubcheck.validate.internal.check;

import io.hubcheck.api.Fix;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Task;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Links to other questions, and to the catalogue, answered by Hubcheck itself. */
final class Questions {

    private Questions() {}

    /** @param billTo whom the other question bills, as this one does; null for the asker */
    static Fix ask(
            String label, ModelId model, @Nullable ProviderId provider, @Nullable Task task, @Nullable String billTo) {
        StringBuilder address = new StringBuilder("/validate?m=").append(encode(model.value()));
        if (provider != null) {
            address.append("&p=").append(encode(provider.value()));
        }
        if (task != null) {
            address.append("&t=").append(encode(task.value()));
        }
        if (billTo != null) {
            address.append("&bill=").append(encode(billTo));
        }
        return new Fix(label, URI.create(address.toString()));
    }

    /** The catalogue, searched for what was typed. */
    static Fix search(String typed) {
        return new Fix("Search the catalogue for it", URI.create("/?q=" + encode(typed)));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
