package io.hubcheck.catalog.internal.store;

import io.hubcheck.catalog.ChangeQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a query asks of a row. */
record ChangeCriteria(Map<String, Object> values, Map<String, String> conditions) {

    static ChangeCriteria of(ChangeQuery query, long last) {
        ChangeCriteria criteria = new ChangeCriteria(new LinkedHashMap<>(), new LinkedHashMap<>());
        criteria.add("last", "number <= :last", last);
        criteria.add("before", "number < :before", query.before());
        criteria.add("since", "read_at > :since", query.since());
        criteria.add(
                "kind",
                "kind = :kind",
                query.kind() == null ? null : query.kind().name());
        criteria.add("provider", "provider = :provider", query.provider());
        criteria.add("model", "model = :model", query.model());
        return criteria;
    }

    String sql() {
        return conditions.values().stream().collect(Collectors.joining(" AND "));
    }

    private void add(String name, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.put(name, condition);
            values.put(name, value);
        }
    }
}
