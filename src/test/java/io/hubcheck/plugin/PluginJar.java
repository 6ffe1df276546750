package io.hubcheck.plugin;

import io.hubcheck.api.spi.HubcheckPlugin;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** A plugin's jar, compiled and packed as its author would. */
public final class PluginJar {

    static final String SERVICE = "META-INF/services/" + HubcheckPlugin.class.getName();

    private static final String SOURCE = """
            package acme;

            import io.hubcheck.api.*;
            import io.hubcheck.api.spi.*;
            import java.net.URI;
            import java.time.Instant;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.stream.*;

            public class %s implements HubcheckPlugin {
                %s

                public PluginDescriptor getDescriptor() {
                    return new PluginDescriptor("%s", "1.0", %d);
                }

                public void register(Registrar registrar) {
                    %s
                }

                static CatalogSource source(Harvest harvest) {
                    return progress -> harvest;
                }

                static <T> T board(String key, Class<T> type) {
                    return type.cast(System.getProperties().get(key));
                }

                static void waitFor(String latch) {
                    try {
                        board(latch, CountDownLatch.class).await();
                    } catch (InterruptedException over) {
                        throw new IllegalStateException("interrupted");
                    }
                }
            }
            """;

    private final String id;
    private int apiLevel = HubcheckPlugin.API_LEVEL;
    private String members = "";
    private String register = "";
    private @Nullable String service;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final List<String> leftOut = new ArrayList<>();
    private final Map<String, byte[]> resources = new LinkedHashMap<>();

    private PluginJar(String id) {
        this.id = id;
    }

    public static PluginJar of(String id) {
        return new PluginJar(id);
    }

    /** What its {@code register} does. */
    public PluginJar register(String body) {
        register += body;
        return this;
    }

    /** Fields, a constructor and the like; the class is called {@code Plugin}. */
    PluginJar members(String code) {
        members += code;
        return this;
    }

    PluginJar apiLevel(int level) {
        apiLevel = level;
        return this;
    }

    /** Another class, in the package {@code acme} unless the text says otherwise. */
    PluginJar with(String className, String source) {
        sources.put(className, source);
        return this;
    }

    /** A class that is there when it is compiled, and is not packed. */
    PluginJar without(String className, String source) {
        leftOut.add(className.replace('.', '/') + ".class");
        return with(className, source);
    }

    PluginJar resource(String name, String text) {
        return resource(name, text.getBytes(StandardCharsets.UTF_8));
    }

    PluginJar resource(String name, byte[] content) {
        resources.put(name, content);
        return this;
    }

    /** What the service file says, where that is not the plugin's class. */
    PluginJar service(String text) {
        service = text;
        return this;
    }

    /** Writes it. */
    public Path to(Path folder, String fileName) {
        try {
            Path classes = Files.createTempDirectory("plugin-classes");
            sources.put("acme.Plugin", SOURCE.formatted("Plugin", members, id, apiLevel, register));
            compile(classes);
            Files.createDirectories(folder);
            return pack(classes, folder.resolve(fileName));
        } catch (IOException why) {
            throw new UncheckedIOException(why);
        }
    }

    private void compile(Path classes) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(
                    StandardLocation.CLASS_PATH, List.of(home(HubcheckPlugin.class), home(Nullable.class)));
            List<JavaFileObject> units = sources.entrySet().stream()
                    .<JavaFileObject>map(source -> new Text(source.getKey(), source.getValue()))
                    .toList();
            if (!compiler.getTask(said, files, null, List.of("-proc:none"), null, units)
                    .call()) {
                throw new IllegalArgumentException(said.toString());
            }
        }
    }

    private static Path home(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private Path pack(Path classes, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = classes.relativize(file).toString();
                if (!leftOut.contains(name)) {
                    add(out, name, Files.readAllBytes(file));
                }
            }
            String named = service == null ? "acme.Plugin" : service;
            add(out, SERVICE, named.getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> resource : resources.entrySet()) {
                add(out, resource.getKey(), resource.getValue());
            }
        }
        return jar;
    }

    private static void add(JarOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content);
        out.closeEntry();
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(String className, String text) {
            super(URI.create("string:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
