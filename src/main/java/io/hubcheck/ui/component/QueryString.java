package io.hubcheck.ui.component;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The query of an address, encoded so that nothing in it ends an attribute or a quoted word of a shell. */
public final class QueryString {

    private final StringJoiner parameters = new StringJoiner("&");

    /** Adds a parameter, unless there is nothing to say, or what must not be said. */
    public QueryString with(String name, @Nullable String value) {
        if (value != null && !value.isBlank() && !PastedToken.isIn(value)) {
            parameters.add(name + "=" + URLEncoder.encode(value.strip(), StandardCharsets.UTF_8));
        }
        return this;
    }

    @Override
    public String toString() {
        return parameters.toString();
    }
}
