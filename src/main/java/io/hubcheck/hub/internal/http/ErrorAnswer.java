package io.hubcheck.hub.internal.http;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import io.hubcheck.hub.Credential;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is an error, in whichever of the Hub's shapes it comes.
 *
 * @param status the HTTP status
 * @param code the Hub's word for the error, or null
 * @param text the Hub's sentence about it, fit to be shown, or null
 * @param fromHub whether the sentence came as the Hub gives it, in a header or as JSON; else it may be anybody's
 */
record ErrorAnswer(
        int status, @Nullable String code, @Nullable String text, boolean fromHub) {

    private static final long MAX_BODY = 16 * 1024;
    private static final JsonAdapter<Object> JSON = new Moshi.Builder().build().adapter(Object.class);

    static ErrorAnswer read(Response response, Credential credential) {
        String header = response.header("X-Error-Message");
        String body = body(response);
        String formal = header == null || header.isBlank() ? json(body) : header;
        String text = formal == null ? plain(body) : formal;
        return new ErrorAnswer(
                response.code(),
                response.header("X-Error-Code"),
                text == null || text.isBlank() ? null : UpstreamText.clean(text, credential),
                formal != null);
    }

    boolean says(String words) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    private static String body(Response response) {
        try {
            return response.peekBody(MAX_BODY).string().strip();
        } catch (IOException halfAnError) {
            return "";
        }
    }

    private static @Nullable String json(String body) {
        try {
            return body.startsWith("{") ? said(JSON.fromJson(body)) : null;
        } catch (IOException | JsonDataException notJson) {
            return null;
        }
    }

    private static @Nullable String plain(String body) {
        return body.startsWith("<") || body.startsWith("[") || body.startsWith("{") ? null : body;
    }

    private static @Nullable String said(@Nullable Object json) {
        return switch (json) {
            case String text -> text;
            case List<?> errors -> {
                String all = errors.stream()
                        .map(ErrorAnswer::said)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
                yield all.isEmpty() ? null : all;
            }
            case Map<?, ?> error -> saidByObject(error);
            case null, default -> null;
        };
    }

    private static @Nullable String saidByObject(Map<?, ?> error) {
        for (String field : List.of("error_description", "error", "errors", "message")) {
            String text = said(error.get(field));
            if (text != null) {
                return text;
            }
        }
        return null;
    }
}
