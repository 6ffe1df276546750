package io.hubcheck.plugin.internal.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What tells a file from one that has taken its place or was written to.
 *
 * @param key what the file system knows it by, or null if it doesn't say
 */
record FileStamp(Instant modified, long size, @Nullable Object key) {

    /** Of a file that is not there (any more). */
    static final FileStamp NONE = new FileStamp(Instant.MIN, -1, null);

    static FileStamp of(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(now.lastModifiedTime().toInstant(), now.size(), now.fileKey());
        } catch (IOException gone) {
            return NONE;
        }
    }
}
