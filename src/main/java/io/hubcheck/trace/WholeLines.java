package io.hubcheck.trace;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.json.JsonWriter.ValueProcessor;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/** JSON need not escape two characters that end a line, and Spring doesn't. Here they become one that it does. */
final class WholeLines implements StructuredLoggingJsonMembersCustomizer<Object> {

    @Override
    public void customize(Members<Object> members) {
        members.applyingValueProcessor(ValueProcessor.of(String.class, WholeLines::escapable));
    }

    private static @Nullable String escapable(@Nullable String text) {
        return text == null ? null : text.replace('\u2028', '\n').replace('\u2029', '\n');
    }
}
