package io.hubcheck.plugin.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which plugins are disabled, and the labels of where they came from, by which they are known without being asked. For use
 * under its owner's lock.
 */
final class DisabledPlugins {

    private static final Logger LOG = LoggerFactory.getLogger(DisabledPlugins.class);

    private final Map<String, String> remembered = new TreeMap<>();
    private final Set<String> set;
    private final @Nullable Path file;

    /**
     * @param setting ids, or names of jars, that are disabled at each start
     * @param file where to remember the others, or null if nothing outlives the server
     */
    DisabledPlugins(List<String> setting, @Nullable Path file) {
        this.file = file;
        set = new HashSet<>(setting);
        if (file != null && Files.exists(file)) {
            read(file);
        }
    }

    /** The id of a disabled plugin by where it came from; empty if it must be asked for its id first. */
    Optional<String> idFrom(String label) {
        if (set.contains(label)) {
            return Optional.of(label);
        }
        return remembered.entrySet().stream()
                .filter(entry -> entry.getValue().equals(label))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    boolean contains(String id) {
        return set.contains(id) || remembered.containsKey(id);
    }

    void add(String id, String label) {
        remembered.put(id, label);
        write();
    }

    /** Until the next start, if it is the setting that disables it. */
    void remove(String id) {
        set.remove(id);
        if (remembered.remove(id) != null) {
            write();
        }
    }

    private void read(Path from) {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(from)) {
            read.load(reader);
            read.stringPropertyNames().forEach(id -> remembered.put(id, read.getProperty(id)));
        } catch (IOException | IllegalArgumentException why) {
            LOG.warn("Which plugins are disabled can't be read from {}: {}", from, why.getMessage());
        }
    }

    /** In one step, so that a crash leaves the old list or the new one. */
    private void write() {
        if (file == null) {
            return;
        }
        Properties written = new Properties();
        written.putAll(remembered);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            try (Writer writer = Files.newBufferedWriter(draft)) {
                written.store(writer, "Disabled plugins, and where they came from");
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException why) {
            LOG.warn("Which plugins are disabled can't be kept in {}: {}", file, why.getMessage());
        }
    }
}
