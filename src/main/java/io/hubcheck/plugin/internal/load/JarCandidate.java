package io.hubcheck.plugin.internal.load;

import io.hubcheck.api.spi.HubcheckPlugin;
import io.hubcheck.plugin.PluginOrigin;
import io.hubcheck.plugin.internal.call.IllAnswer;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.zip.ZipFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A jar in the plugins' folder. */
record JarCandidate(Path jar, SdkClassLoader sdk) implements Candidate {

    private static final Logger LOG = LoggerFactory.getLogger(JarCandidate.class);
    private static final String SERVICE = "META-INF/services/" + HubcheckPlugin.class.getName();

    @Override
    public PluginOrigin origin() {
        return new PluginOrigin.Jar(fileName());
    }

    private String fileName() {
        return Objects.requireNonNull(jar.getFileName()).toString();
    }

    @Override
    public Code open() throws RejectedException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            if (zip.getEntry(SERVICE) == null) {
                throw new RejectedException("It has no " + SERVICE + ", so it is no plugin.");
            }
            URLClassLoader loader = new URLClassLoader(
                    "plugin:" + fileName(), new URL[] {jar.toUri().toURL()}, sdk);
            return new Code(loader, () -> make(loader), () -> close(loader));
        } catch (IOException why) {
            throw new RejectedException("It is not a jar that can be read: " + why.getMessage());
        }
    }

    private static HubcheckPlugin make(ClassLoader loader) throws Throwable {
        List<ServiceLoader.Provider<HubcheckPlugin>> named =
                ServiceLoader.load(HubcheckPlugin.class, loader).stream().toList();
        if (named.size() != 1) {
            throw new IllAnswer("The jar must name one class as its plugin, and names " + named.size() + ".");
        }
        return Made.by(named.getFirst());
    }

    private static void close(URLClassLoader loader) {
        try {
            loader.close();
        } catch (IOException why) {
            LOG.warn("Plugin jar {} can't be closed: {}", loader.getName(), why.getMessage());
        }
    }
}
