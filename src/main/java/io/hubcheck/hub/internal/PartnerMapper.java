package io.hubcheck.hub.internal;

import io.hubcheck.api.Availability;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Task;
import io.hubcheck.hub.PartnerList;
import io.hubcheck.hub.PartnerRow;
import io.hubcheck.hub.PartnerTagRow;
import io.hubcheck.hub.internal.wire.WirePartnerList;
import io.hubcheck.hub.internal.wire.WirePartnerList.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes a provider's rows of what the Hub says, and counts what says too little. */
final class PartnerMapper {

    private static final String BY_TAGS = "tag-filter=";

    private final List<PartnerRow> models = new ArrayList<>();
    private final List<PartnerTagRow> byTags = new ArrayList<>();
    private int unreadable;

    private PartnerMapper() {}

    static PartnerList list(WirePartnerList wire) {
        PartnerMapper mapper = new PartnerMapper();
        wire.rows().forEach(mapper::read);
        return new PartnerList(mapper.models, mapper.byTags, mapper.unreadable);
    }

    private void read(WirePartnerList.Row row) {
        String task = Words.orNull(row.task());
        String key = row.key();
        Entry entry = row.entry();
        if (task == null || key == null || entry == null || !read(new Task(task), key, entry)) {
            unreadable++;
        }
    }

    private boolean read(Task task, String key, Entry entry) {
        Availability status = ModelMapper.availability(entry.status());
        String name = Words.orNull(entry.providerId());
        String adapter = Words.orNull(entry.adapterType());
        if (key.startsWith(BY_TAGS)) {
            List<String> tags = tags(key.substring(BY_TAGS.length()));
            return !tags.isEmpty() && byTags.add(new PartnerTagRow(tags, task, status, name, adapter));
        }
        Optional<ModelId> model = ModelId.parse(key);
        model.ifPresent(id -> models.add(new PartnerRow(id, task, status, name, adapter)));
        return model.isPresent();
    }

    private static List<String> tags(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
    }
}
