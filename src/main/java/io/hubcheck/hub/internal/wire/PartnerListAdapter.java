package io.hubcheck.hub.internal.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonReader.Token;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.hubcheck.hub.internal.wire.WirePartnerList.Entry;
import io.hubcheck.hub.internal.wire.WirePartnerList.Row;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a provider's list row by row, so that one in another form spoils none of the rest; refuses what is no object. */
final class PartnerListAdapter extends JsonAdapter<WirePartnerList> {

    static final class Factory implements JsonAdapter.Factory {
        @Override
        public @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
            return type == WirePartnerList.class ? new PartnerListAdapter(moshi.adapter(Entry.class)) : null;
        }
    }

    private final JsonAdapter<Entry> entries;

    private PartnerListAdapter(JsonAdapter<Entry> entries) {
        this.entries = entries;
    }

    @Override
    public WirePartnerList fromJson(JsonReader reader) throws IOException {
        if (reader.peek() != Token.BEGIN_OBJECT) {
            throw new JsonDataException("Expected an object at " + reader.getPath());
        }
        List<Row> rows = new ArrayList<>();
        reader.beginObject();
        while (reader.hasNext()) {
            readTask(reader.nextName(), reader, rows);
        }
        reader.endObject();
        return new WirePartnerList(rows);
    }

    private void readTask(String task, JsonReader reader, List<Row> rows) throws IOException {
        if (reader.peek() != Token.BEGIN_OBJECT) {
            reader.skipValue();
            rows.add(new Row(task, null, null));
            return;
        }
        reader.beginObject();
        while (reader.hasNext()) {
            rows.add(new Row(task, reader.nextName(), entry(reader)));
        }
        reader.endObject();
    }

    private @Nullable Entry entry(JsonReader reader) throws IOException {
        if (reader.peek() == Token.BEGIN_OBJECT) {
            return entries.fromJson(reader);
        }
        reader.skipValue();
        return null;
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable WirePartnerList value) {
        throw new UnsupportedOperationException("Only read");
    }
}
