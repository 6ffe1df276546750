package io.hubcheck.plugin.internal.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of the jars, which is looked into again and again. For use by one thread at a time. */
public final class PluginFolder {

    private static final Logger LOG = LoggerFactory.getLogger(PluginFolder.class);

    private final @Nullable Path folder;
    private final SdkClassLoader sdk;
    private List<JarCandidate> seen = List.of();

    /**
     * @param folder null for none
     * @param application what has the SDK
     */
    public PluginFolder(@Nullable Path folder, ClassLoader application) {
        this.folder = folder;
        this.sdk = new SdkClassLoader(application);
    }

    /**
     * The jars that are there, by file name.
     *
     * @param still those that are as they were at the look before
     * @param changing the others, which somebody may be writing to
     */
    public record Sight(List<Candidate> still, List<Candidate> changing) {}

    /** Looks for the first time: there is no look before to compare with. */
    public List<Candidate> first() {
        seen = now();
        return List.copyOf(seen);
    }

    /** Looks again. */
    public Sight again() {
        List<JarCandidate> before = seen;
        seen = now();
        List<Candidate> still = new ArrayList<>(seen);
        still.retainAll(before);
        List<Candidate> changing = new ArrayList<>(seen);
        changing.removeAll(before);
        return new Sight(still, changing);
    }

    /** A folder that can't be read is as it was. */
    private List<JarCandidate> now() {
        if (folder == null || Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFileName())))
                    .toList();
            return jars.stream().map(jar -> JarCandidate.of(jar, sdk)).toList();
        } catch (IOException | UncheckedIOException why) {
            LOG.warn("The plugins' folder can't be read: {}", why.getMessage());
            return seen;
        }
    }
}
