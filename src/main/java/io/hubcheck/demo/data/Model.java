package io.hubcheck.demo.data;

import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A model repository.
 *
 * @param id namespace and name
 * @param pipelineTag the task the model was made for, which is not always the task it is served for
 * @param library the library it is loaded with, or null where the Hub names none
 * @param gated {@code manual}, {@code auto}, or null for a model that anyone may download
 * @param privateTo the only person who may see it, or null for a public model
 * @param mappingOmitted whether the mapping is left out rather than empty while nobody serves the model
 * @param tags tags beyond pipeline tag and library
 */
public record Model(
        String id,
        String pipelineTag,
        @Nullable String library,
        @Nullable String gated,
        @Nullable String privateTo,
        boolean mappingOmitted,
        List<String> tags) {

    private static final Pattern BILLIONS = Pattern.compile("-(\\d+(?:\\.\\d+)?)[bB]\\b");

    static Model of(Csv.Row row) {
        String tags = row.optional("tags");
        return new Model(
                row.text("id"),
                row.text("pipeline_tag"),
                row.optional("library"),
                row.optional("gated"),
                row.optional("private_to"),
                "absent".equals(row.optional("mapping_when_unserved")),
                tags == null ? List.of() : List.of(tags.split(" ")));
    }

    /** A model of which nothing is known but what it is served for. */
    static Model servedFor(String id, String task) {
        boolean chat = task.equals(Offer.CHAT);
        return new Model(
                id,
                chat ? "text-generation" : task,
                "transformers",
                null,
                null,
                false,
                chat ? List.of(Offer.CHAT) : List.of());
    }

    public String author() {
        return id.substring(0, id.indexOf('/'));
    }

    /** 24 hex digits that begin with the second of creation, as the Hub's do. */
    public String databaseId() {
        return "%08x%016x".formatted(createdAt().getEpochSecond(), FillIn.number(id, "_id", Long.MAX_VALUE));
    }

    public String sha() {
        return "%016x%016x%08x"
                .formatted(
                        FillIn.number(id, "sha1", Long.MAX_VALUE),
                        FillIn.number(id, "sha2", Long.MAX_VALUE),
                        FillIn.number(id, "sha3", 0xffffffffL));
    }

    public long downloads() {
        return FillIn.number(id, "downloads", 2_000_000);
    }

    public long likes() {
        return FillIn.number(id, "likes", 9_000);
    }

    public long trendingScore() {
        return FillIn.number(id, "trendingScore", 400);
    }

    /** As its name tells, or an invented number. */
    public long parameters() {
        Matcher billions = BILLIONS.matcher(id);
        return billions.find()
                ? (long) (Double.parseDouble(billions.group(1)) * 1e9)
                : FillIn.number(id, "parameters", 1_000_000_000);
    }

    public Instant createdAt() {
        return FillIn.instant(id, "createdAt", "2024-01-01T00:00:00Z", 800);
    }

    public Instant lastModified() {
        return FillIn.instant(id, "lastModified", "2026-03-15T00:00:00Z", 150);
    }

    public boolean visibleTo(@Nullable String person) {
        return privateTo == null || privateTo.equals(person);
    }
}
