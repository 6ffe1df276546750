package io.hubcheck.token.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the token in whatever holds one. */
final class TokenExtractor {

    private static final Logger LOG = LoggerFactory.getLogger(TokenExtractor.class);

    /** Enough for what login libraries nest; an object that holds itself comes to an end. */
    private static final int DEEPEST = 5;

    private static final List<String> KEYS = List.of("token", "access_token", "accessToken", "tokenValue");
    private static final Pattern SCHEME = Pattern.compile("^Bearer(\\s+|$)", Pattern.CASE_INSENSITIVE);

    private TokenExtractor() {}

    static Optional<String> extract(@Nullable Object holder) {
        Object content = holder instanceof Optional<?> optional ? optional.orElse(null) : holder;
        Optional<String> token = find(content, DEEPEST);
        if (token.isEmpty() && content != null && !(content instanceof CharSequence)) {
            LOG.warn("Found no token in an object of {}", content.getClass().getName());
        }
        return token;
    }

    private static Optional<String> find(@Nullable Object holder, int depth) {
        if (holder == null || depth == 0) {
            return Optional.empty();
        }
        try {
            return switch (holder) {
                case CharSequence text -> withoutScheme(text.toString());
                case Optional<?> optional -> find(optional.orElse(null), depth - 1);
                case Map<?, ?> map -> first(KEYS.stream().map(map::get), depth - 1);
                default -> first(TokenMembers.of(holder), depth - 1);
            };
        } catch (RuntimeException itsOwn) {
            // A stranger's object failed, and its message may quote the token.
            return Optional.empty();
        }
    }

    private static Optional<String> first(Stream<? extends @Nullable Object> contents, int depth) {
        return contents.flatMap(content -> find(content, depth).stream()).findFirst();
    }

    private static Optional<String> withoutScheme(String text) {
        String token = SCHEME.matcher(text.strip()).replaceFirst("");
        return token.isEmpty() ? Optional.empty() : Optional.of(token);
    }
}
