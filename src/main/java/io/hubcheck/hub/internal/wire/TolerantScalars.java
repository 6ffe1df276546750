package io.hubcheck.hub.internal.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonReader.Token;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a text, number or truth value, and takes anything else in its place for "not said". */
final class TolerantScalars implements JsonAdapter.Factory {

    /** No figure of the Hub's comes near; longer ones cost time to read. */
    private static final int MAX_DIGITS = 40;

    @Override
    public @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        if (type == String.class) {
            return new Scalar<>(Token.STRING, JsonReader::nextString);
        }
        if (type == Boolean.class) {
            return new Scalar<>(Token.BOOLEAN, JsonReader::nextBoolean);
        }
        return type == BigDecimal.class ? new Scalar<>(Token.NUMBER, TolerantScalars::number) : null;
    }

    private static @Nullable BigDecimal number(JsonReader reader) throws IOException {
        String digits = reader.nextString();
        try {
            return digits.length() > MAX_DIGITS ? null : new BigDecimal(digits);
        } catch (NumberFormatException beyondAnyFigure) {
            return null;
        }
    }

    private interface Reading<T> {
        @Nullable
        T from(JsonReader reader) throws IOException;
    }

    private static final class Scalar<T> extends JsonAdapter<T> {

        private final Token expected;
        private final Reading<T> reading;

        Scalar(Token expected, Reading<T> reading) {
            this.expected = expected;
            this.reading = reading;
        }

        @Override
        public @Nullable T fromJson(JsonReader reader) throws IOException {
            if (reader.peek() == expected) {
                return reading.from(reader);
            }
            reader.skipValue();
            return null;
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
            writer.jsonValue(value);
        }
    }
}
