package io.hubcheck.token.internal;

import java.lang.reflect.Method;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the public members that hold a token. They are known by name only, so that no login library has to be there. */
final class TokenMembers {

    private static final String FIELD = "token";

    private TokenMembers() {}

    /** What the members of an object hold that may be a token, the likeliest first; read one by one, as asked for. */
    static Stream<Object> of(Object holder) {
        Stream<@Nullable Object> accessors = Stream.of(
                        "token", "getToken", "accessToken", "getAccessToken", "getTokenValue", "tokenValue")
                .map(name -> call(holder, name));
        return Stream.concat(accessors, Stream.of(holder).map(TokenMembers::field))
                .filter(Objects::nonNull);
    }

    private static @Nullable Object call(Object holder, String name) {
        try {
            Method method = holder.getClass().getMethod(name);
            // A public method of a class that isn't public is still meant to be called.
            method.trySetAccessible();
            return method.invoke(holder);
        } catch (ReflectiveOperationException | RuntimeException unreadable) {
            return null;
        }
    }

    private static @Nullable Object field(Object holder) {
        try {
            return holder.getClass().getField(FIELD).get(holder);
        } catch (ReflectiveOperationException | RuntimeException unreadable) {
            return null;
        }
    }
}
