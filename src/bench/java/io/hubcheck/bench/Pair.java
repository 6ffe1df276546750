package io.hubcheck.bench;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A question of the API, and what its answer must hold.
 *
 * @param path the address, without the server
 */
record Pair(String path, String expected) {

    /** One for each model of a {@link StoredCatalogue}. What a chat model can do that the router does not list is a warning. */
    static final List<Pair> STORED =
            IntStream.range(0, StoredCatalogue.OFFERS).mapToObj(Pair::of).toList();

    private static Pair of(int number) {
        String model = LocalHub.id(number);
        String provider = LocalHub.provider(number);
        String verdict = number < StoredCatalogue.OFFERS / LocalHub.ROUTED ? "PASS" : "WARN";
        return new Pair("/api/v1/validate?model=%s&provider=%s".formatted(model, provider), """
                {"model":"%s","provider":"%s","task":"conversational","verdict":"%s",""".formatted(
                        model, provider, verdict));
    }

    boolean isAnsweredBy(String answer) {
        return answer.startsWith("HTTP/1.1 200 ") && answer.contains(expected);
    }
}
