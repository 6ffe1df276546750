package io.hubcheck.plugin.internal.context;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** Each plugin's own folder: {@code plugins/<id>} in the data directory, or a temporary one where there is none. */
final class Folders implements AutoCloseable {

    private final @Nullable Path dataDirectory;
    private @Nullable Path temporary;

    Folders(@Nullable Path dataDirectory) {
        this.dataDirectory = dataDirectory;
    }

    /** @throws UncheckedIOException if it can't be made */
    synchronized Path of(String plugin) {
        try {
            return Files.createDirectories(root().resolve(plugin));
        } catch (IOException why) {
            throw new UncheckedIOException(why);
        }
    }

    private Path root() throws IOException {
        if (dataDirectory != null) {
            return dataDirectory.resolve("plugins").toAbsolutePath();
        }
        if (temporary == null) {
            temporary = Files.createTempDirectory("hubcheck-plugins-");
        }
        return temporary;
    }

    @Override
    public synchronized void close() {
        try {
            FileSystemUtils.deleteRecursively(temporary);
        } catch (IOException leftToTheSystem) {
            temporary = null;
        }
    }
}
