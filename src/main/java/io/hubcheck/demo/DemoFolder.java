package io.hubcheck.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/** A folder for what the application keeps in a demo, so that invented facts never get among the real ones. */
final class DemoFolder {

    private DemoFolder() {}

    /** A new one, deleted when the application has ended. */
    static Path make() {
        try {
            Path folder = Files.createTempDirectory("hubcheck-demo-");
            SpringApplication.getShutdownHandlers().add(() -> delete(folder));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            System.err.println("The demo's folder could not be deleted: " + folder);
        }
    }
}
