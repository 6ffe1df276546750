package io.hubcheck.plugin.internal.load;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plugin sees beside its own jar: the JDK and the SDK, and nothing else of the application, neither classes nor
 * resources.
 */
final class SdkClassLoader extends ClassLoader {

    private static final List<String> SHARED = List.of("io.hubcheck.api.", "org.jspecify.annotations.");

    private final ClassLoader application;

    SdkClassLoader(ClassLoader application) {
        super("hubcheck-sdk", ClassLoader.getPlatformClassLoader());
        this.application = application;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (SHARED.stream().anyMatch(name::startsWith)) {
            return application.loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    protected @Nullable URL findResource(String name) {
        return isShared(name) ? application.getResource(name) : null;
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        return isShared(name) ? application.getResources(name) : Collections.emptyEnumeration();
    }

    /** A name that leads up from a shared package leads anywhere. */
    private static boolean isShared(String resource) {
        if (resource.contains("..")) {
            return false;
        }
        String dotted = resource.replace('/', '.');
        return SHARED.stream().anyMatch(dotted::startsWith);
    }
}
