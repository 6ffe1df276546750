package io.hubcheck.hub.internal.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a mapping in both its shapes, and refuses any other. */
final class MappingsAdapter extends JsonAdapter<WireMappings> {

    static final class Factory implements JsonAdapter.Factory {
        @Override
        public @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
            return type == WireMappings.class ? new MappingsAdapter(moshi.adapter(WireMapping.class)) : null;
        }
    }

    private final JsonAdapter<WireMapping> rows;

    private MappingsAdapter(JsonAdapter<WireMapping> rows) {
        this.rows = rows;
    }

    @Override
    public @Nullable WireMappings fromJson(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case NULL -> reader.nextNull();
            case BEGIN_ARRAY -> new WireMappings(list(reader));
            case BEGIN_OBJECT -> new WireMappings(byProvider(reader));
            case END_ARRAY, END_OBJECT, NAME, STRING, NUMBER, BOOLEAN, END_DOCUMENT ->
                throw new JsonDataException("Expected a list or an object at " + reader.getPath());
        };
    }

    private List<WireMapping> list(JsonReader reader) throws IOException {
        List<WireMapping> all = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            all.add(row(reader));
        }
        reader.endArray();
        return all;
    }

    private List<WireMapping> byProvider(JsonReader reader) throws IOException {
        List<WireMapping> all = new ArrayList<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String provider = reader.nextName();
            all.add(row(reader).by(provider));
        }
        reader.endObject();
        return all;
    }

    private WireMapping row(JsonReader reader) throws IOException {
        WireMapping row = rows.fromJson(reader);
        return row == null ? WireMapping.EMPTY : row;
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable WireMappings value) {
        throw new UnsupportedOperationException("Only read");
    }
}
