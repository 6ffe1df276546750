package io.hubcheck.plugin.internal.load;

import io.hubcheck.api.spi.HubcheckPlugin;
import io.hubcheck.plugin.PluginOrigin;
import io.hubcheck.plugin.internal.call.IllAnswer;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.zip.ZipFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A jar in the plugins' folder, as it was when it was seen. Its code comes from a copy, so that whoever writes over the jar
 * doesn't pull it from under a plugin at work.
 */
record JarCandidate(Path jar, FileStamp stamp, SdkClassLoader sdk) implements Candidate {

    private static final Logger LOG = LoggerFactory.getLogger(JarCandidate.class);
    private static final String SERVICE = "META-INF/services/" + HubcheckPlugin.class.getName();

    static JarCandidate of(Path jar, SdkClassLoader sdk) {
        return new JarCandidate(jar, FileStamp.of(jar), sdk);
    }

    @Override
    public Candidate asItIsNow() {
        return of(jar, sdk);
    }

    @Override
    public PluginOrigin origin() {
        return new PluginOrigin.Jar(fileName());
    }

    private String fileName() {
        return Objects.requireNonNull(jar.getFileName()).toString();
    }

    @Override
    public Code open() throws RejectedException {
        if (Files.isDirectory(jar)) {
            throw new RejectedException("It is a folder: what belongs here is the jar itself.");
        }
        try {
            return open(Files.createTempFile("hubcheck-plugin-", ".jar"));
        } catch (IOException why) {
            throw new RejectedException("It is not a jar that can be read: " + why.getMessage());
        }
    }

    private Code open(Path copy) throws IOException, RejectedException {
        try {
            Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
            checkForService(copy);
            URLClassLoader loader = new URLClassLoader(
                    "plugin:" + fileName(), new URL[] {copy.toUri().toURL()}, sdk);
            return new Code(loader, () -> make(loader), () -> close(loader, copy));
        } catch (IOException | RejectedException why) {
            Files.deleteIfExists(copy);
            throw why;
        }
    }

    private static void checkForService(Path copy) throws IOException, RejectedException {
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            if (zip.getEntry(SERVICE) == null) {
                throw new RejectedException("It has no " + SERVICE + ", so it is no plugin.");
            }
        }
    }

    private static HubcheckPlugin make(ClassLoader loader) throws Throwable {
        List<ServiceLoader.Provider<HubcheckPlugin>> named = named(loader);
        if (named.size() != 1) {
            throw new IllAnswer("The jar must name one class as its plugin, and names " + named.size() + ".");
        }
        return Made.by(named.getFirst());
    }

    private static List<ServiceLoader.Provider<HubcheckPlugin>> named(ClassLoader loader) {
        try {
            return ServiceLoader.load(HubcheckPlugin.class, loader).stream().toList();
        } catch (ServiceConfigurationError wrong) {
            String what = String.valueOf(wrong.getMessage()).replace(HubcheckPlugin.class.getName() + ": ", "");
            throw new IllAnswer("What the jar names as its plugin can't be one: " + what + ".");
        }
    }

    private static void close(URLClassLoader loader, Path copy) {
        try {
            loader.close();
            Files.deleteIfExists(copy);
        } catch (IOException why) {
            LOG.warn("Plugin jar {} can't be closed: {}", loader.getName(), why.getMessage());
        }
    }
}
