package io.hubcheck.demo.hub;

import io.hubcheck.demo.hub.ModelOrder.Position;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The place after which the next page begins, written as the database query that the Hub's cursors are. */
final class Cursor {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Cursor() {}

    static String write(ModelOrder order, Position last) {
        String field = order.parameter();
        Map<String, Object> after = Map.of("$gt", last.tieBreaker());
        Object query = order == ModelOrder.ID
                ? Map.of("id", after)
                : Map.of(
                        "$or",
                        List.of(
                                Map.of(field, last.key(), "_id", after),
                                Map.of(field, Map.of("$lt", last.key())),
                                Collections.singletonMap(field, null)));
        return Base64.getEncoder().encodeToString(JSON.writeValueAsString(query).getBytes(StandardCharsets.UTF_8));
    }

    static Position read(ModelOrder order, String cursor) {
        try {
            JsonNode query = JSON.readTree(Base64.getDecoder().decode(cursor));
            if (order == ModelOrder.ID) {
                return new Position(0, query.required("id").required("$gt").asString());
            }
            JsonNode place = query.required("$or").required(0);
            return new Position(
                    place.required(order.parameter()).asLong(),
                    place.required("_id").required("$gt").asString());
        } catch (JacksonException | IllegalArgumentException e) {
            throw new BadQueryException("Invalid cursor");
        }
    }
}
