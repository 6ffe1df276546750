package io.hubcheck.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An author's own project, which begins as the tutorial says: with an example's {@code pom.xml} under another name. */
final class AuthorsProject {

    private final String name;
    private final Path folder;

    /** @param folder an empty one */
    AuthorsProject(Path folder, String name, String example) throws IOException {
        this.name = name;
        this.folder = folder;
        String pom = Files.readString(Path.of("examples", example, "pom.xml"));
        String artifact = "<artifactId>%s</artifactId>";
        file("pom.xml", pom.replace(artifact.formatted(example), artifact.formatted(name)));
    }

    /** Says which class is the plugin. */
    AuthorsProject service(String className) throws IOException {
        return file("src/main/resources/META-INF/services/io.hubcheck.api.spi.HubcheckPlugin", className + "\n");
    }

    AuthorsProject file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** Builds it, with its tests, against the SDK that {@code bin/examples} has staged, and drops its jar into a folder. */
    void dropInto(Path plugins) throws IOException, InterruptedException {
        Build.run(
                        "./mvnw",
                        "-B",
                        "-ntp",
                        "-q",
                        "-f",
                        folder.resolve("pom.xml").toString(),
                        "package",
                        "-Dmaven.repo.local.tail="
                                + Path.of("target", "sdk-repository").toAbsolutePath(),
                        "-Dhubcheck.version=built")
                .orFail();
        String jar = name + "-1.0.jar";
        Files.createDirectories(plugins);
        Files.copy(folder.resolve("target").resolve(jar), plugins.resolve(jar));
    }
}
