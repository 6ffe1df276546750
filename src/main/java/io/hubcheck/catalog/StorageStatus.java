package io.hubcheck.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What becomes of the catalogue when the server stops. */
public sealed interface StorageStatus {

    /**
     * It is on disk, and the next start begins with it.
     *
     * @param savedAt when it was last saved, or null if it was not yet
     * @param trouble why the last save failed, as a sentence, or null if it didn't
     */
    record OnDisk(@Nullable Instant savedAt, @Nullable String trouble) implements StorageStatus {}

    /**
     * It is in memory alone, and gone with the server.
     *
     * @param why as a sentence
     */
    record InMemory(String why) implements StorageStatus {}
}
