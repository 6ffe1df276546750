package io.hubcheck.catalog;

import io.hubcheck.api.ModelId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the models that somebody may have meant by an id that is none. */
final class SimilarModels {

    private static final int SHORTEST_PART = 4;

    private final String typed;
    private final String id;
    private final String name;
    private final List<String> words;
    private final int tolerance;

    SimilarModels(String typed) {
        this.typed = typed.strip();
        id = this.typed.toLowerCase(Locale.ROOT);
        name = nameOf(id);
        words = List.of(name.split("\\s+"));
        tolerance = Math.max(1, name.length() / 4);
    }

    List<ModelId> among(List<ModelId> models, int limit) {
        return models.stream()
                .filter(model -> !model.value().equals(typed))
                .flatMap(this::match)
                .sorted(Comparator.comparing(Match::likeness).thenComparingInt(Match::distance))
                .limit(limit)
                .map(Match::model)
                .toList();
    }

    private Stream<Match> match(ModelId model) {
        String candidate = model.value().toLowerCase(Locale.ROOT);
        return likeness(candidate).map(likeness -> new Match(model, likeness, distance(candidate)));
    }

    private Stream<Likeness> likeness(String candidate) {
        if (candidate.equals(id)) {
            return Stream.of(Likeness.OTHER_CASE);
        }
        String candidateName = nameOf(candidate);
        if (candidateName.equals(name)) {
            return Stream.of(Likeness.OTHER_OWNER);
        }
        if (EditDistance.between(name, candidateName, tolerance) <= tolerance) {
            return Stream.of(Likeness.OTHER_SPELLING);
        }
        boolean part = words.stream().anyMatch(word -> word.length() >= SHORTEST_PART)
                && words.stream().allMatch(candidateName::contains);
        return part ? Stream.of(Likeness.LONGER_NAME) : Stream.empty();
    }

    /** Over the names alone where no owner was typed: then the more popular of two equal names comes first. */
    private int distance(String candidate) {
        String like = id.indexOf('/') < 0 ? nameOf(candidate) : candidate;
        return EditDistance.between(id, like, Math.max(id.length(), like.length()));
    }

    private static String nameOf(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }

    /** In what a candidate differs from what was typed, most likely first. */
    private enum Likeness {
        OTHER_CASE,
        OTHER_OWNER,
        OTHER_SPELLING,
        LONGER_NAME
    }

    private record Match(ModelId model, Likeness likeness, int distance) {}
}
