package io.hubcheck.demo.hub;

import io.hubcheck.demo.data.Offer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the list tells of an offer beyond who, what and whether; a group of which nothing is known is left out. */
final class Details {

    private Details() {}

    static void put(Map<String, Object> json, Offer offer) {
        putGroup(json, "features", group("toolCalling", offer.tools(), "structuredOutput", offer.structuredOutput()));
        putGroup(
                json,
                "performance",
                group("tokensPerSecond", offer.tokensPerSecond(), "firstTokenLatencyMs", offer.firstTokenLatencyMs()));
        Map<String, Object> pricing = group("input", offer.input(), "output", offer.output());
        putGroup(
                json,
                "providerDetails",
                group("context_length", offer.contextLength(), "pricing", pricing.isEmpty() ? null : pricing));
    }

    private static Map<String, Object> group(
            String first, @Nullable Object firstValue, String second, @Nullable Object secondValue) {
        Map<String, Object> group = new LinkedHashMap<>();
        if (firstValue != null) {
            group.put(first, firstValue);
        }
        if (secondValue != null) {
            group.put(second, secondValue);
        }
        return group;
    }

    private static void putGroup(Map<String, Object> json, String name, Map<String, Object> group) {
        if (!group.isEmpty()) {
            json.put(name, group);
        }
    }
}
