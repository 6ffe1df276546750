package io.hubcheck.plugin.internal.load;

import io.hubcheck.api.spi.HubcheckPlugin;
import io.hubcheck.plugin.PluginOrigin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds what may be a plugin. */
public final class Candidates {

    private static final Logger LOG = LoggerFactory.getLogger(Candidates.class);
    private static final int MOST_BROKEN = 100;

    private Candidates() {}

    /** Those on the class path of the application, in its order. */
    public static List<Candidate> onClassPath(ClassLoader application) {
        List<Candidate> found = new ArrayList<>();
        Iterator<ServiceLoader.Provider<HubcheckPlugin>> providers =
                ServiceLoader.load(HubcheckPlugin.class, application).stream().iterator();
        for (int broken = 0; broken < MOST_BROKEN; ) {
            try {
                if (!providers.hasNext()) {
                    break;
                }
                found.add(new ClassPathCandidate(providers.next(), application));
            } catch (ServiceConfigurationError | LinkageError why) {
                broken++;
                found.add(new BrokenCandidate(new PluginOrigin.ClassPath("no. " + broken), String.valueOf(why)));
            }
        }
        return found;
    }

    /** The jars of a folder, by file name; none if there is no such folder. */
    public static List<Candidate> inFolder(Path folder, ClassLoader application) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        SdkClassLoader sdk = new SdkClassLoader(application);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFileName())))
                    .<Candidate>map(file -> new JarCandidate(file, sdk))
                    .toList();
        } catch (IOException why) {
            LOG.warn("The plugins' folder can't be read: {}", why.getMessage());
            return List.of();
        }
    }
}
