package io.hubcheck.catalog.internal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Where the database is.
 *
 * @param folder created when it is missing
 * @param fileSystem H2's name for how files are reached
 */
record DatabaseFile(Path folder, String fileSystem) {

    private static final String NAME = "catalog";
    private static final String SUFFIX = ".mv.db";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    DatabaseFile(Path folder) {
        this(folder.toAbsolutePath().normalize(), "file");
    }

    Path path() {
        return folder.resolve(NAME + SUFFIX);
    }

    /**
     * Each commit goes to the file at once, the end of the process is waited for by whoever opened it, and nothing but the
     * database is written to the folder.
     */
    String url() {
        return connection() + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    }

    /** Changes nothing, not even what looks empty. */
    String readOnlyUrl() {
        return connection() + ";ACCESS_MODE_DATA=r;TRACE_LEVEL_FILE=0";
    }

    private String connection() {
        return "jdbc:h2:" + fileSystem + ":" + folder.resolve(NAME);
    }

    boolean exists() {
        return Files.exists(path());
    }

    /** @throws StorageException if there is no such folder, and none can be made, or nothing can be written to it */
    void makeFolder() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StorageException(StorageException.Reason.DISK, new IOException("no folder can be made there", e));
        }
        if (!Files.isWritable(folder) || (exists() && !Files.isWritable(path()))) {
            throw new StorageException(StorageException.Reason.DISK, new IOException("it is not writable"));
        }
    }

    /**
     * Gives a file that can't be used another name.
     *
     * @return the new name
     * @throws StorageException if the disk does not let it be renamed
     */
    Path setAside(Instant now) {
        try {
            return Files.move(path(), folder.resolve(NAME + ".unusable-" + STAMP.format(now) + SUFFIX));
        } catch (IOException e) {
            throw new StorageException(StorageException.Reason.DISK, e);
        }
    }
}
