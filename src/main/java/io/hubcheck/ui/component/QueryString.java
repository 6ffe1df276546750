package io.hubcheck.ui.component;

import com.vaadin.flow.router.QueryParameters;
import io.hubcheck.secret.PastedToken;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The query of an address, encoded so that nothing in it ends an attribute or a quoted word of a shell. */
public final class QueryString {

    private final StringJoiner parameters = new StringJoiner("&");

    /** What a query says of something, unless that is nothing, or what must not be read. */
    public static Optional<String> value(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .map(String::strip)
                .filter(value -> !value.isEmpty() && !PastedToken.isIn(value));
    }

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
