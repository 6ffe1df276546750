package io.hubcheck.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.spi.HubcheckPlugin;
import io.hubcheck.testkit.PairCheckContract;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who copies the dependencies out of the documentation asks for jars that the build makes, and for nothing besides. */
class DependenciesIT {

    private static final Pattern GRADLE = Pattern.compile(
            "\\w+\\(\"([\\w.]+):([\\w-]+):([\\w.-]+?)(?::([\\w-]+))?\"\\)( \\{ isTransitive = false })?");
    private static final Pattern MAVEN = Pattern.compile(
            "<dependency>\\s*<groupId>(.+?)</groupId>\\s*<artifactId>(.+?)</artifactId>\\s*<version>(.+?)</version>"
                    + "(?:\\s*<classifier>(.+?)</classifier>)?");

    private final String page = read();

    private static String read() {
        try {
            return Files.readString(Path.of("docs", "plugins", "compatibility.md"));
        } catch (IOException why) {
            throw new AssertionError(why);
        }
    }

    private Stream<String> filesNamedBy(Pattern form) {
        return form.matcher(page).results().map(DependenciesIT::file);
    }

    private static String file(MatchResult dependency) {
        String classifier = dependency.group(4) == null ? "" : "-" + dependency.group(4);
        return dependency.group(2) + "-" + dependency.group(3) + classifier + ".jar";
    }

    @Test
    void gradleAndMavenNameTheJarsThatTheBuildMakes() throws IOException {
        String jspecify = home(Nullable.class).getFileName().toString();
        List<String> gradle = filesNamedBy(GRADLE).distinct().toList();
        String sdk = gradle.getFirst();

        assertThat(gradle).containsExactlyInAnyOrder(sdk, jspecify, sdk.replace("-sdk", "-testkit"));
        assertThat(filesNamedBy(MAVEN)).containsExactlyInAnyOrder(sdk, jspecify);
        assertHolds(sdk, HubcheckPlugin.class);
        assertHolds(sdk.replace("-sdk", "-testkit"), PairCheckContract.class);
    }

    @Test
    void withGradleNothingOfTheServerComesAlong() {
        assertThat(GRADLE.matcher(page)
                        .results()
                        .filter(dependency -> dependency.group(1).equals("io.hubcheck")))
                .isNotEmpty()
                .allMatch(dependency -> dependency.group(5) != null);
    }

    @Test
    void eachClassifierOfTheTableIsAJar() throws IOException {
        List<String> classifiers = Pattern.compile("`([a-z-]+)`")
                .matcher(page.substring(page.indexOf("| classifier"), page.indexOf("| none")))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(classifiers).contains("sdk", "testkit-sources", "exec");
        try (Stream<Path> built = Files.list(Path.of("target"))) {
            List<String> jars = built.map(file -> file.getFileName().toString()).toList();
            assertThat(classifiers)
                    .allSatisfy(classifier ->
                            assertThat(jars).anyMatch(jar -> jar.matches("hubcheck-\\d.*-" + classifier + "\\.jar")));
        }
    }

    private static void assertHolds(String jar, Class<?> type) throws IOException {
        try (JarFile built = new JarFile(Path.of("target", jar).toFile())) {
            assertThat(built.getEntry(type.getName().replace('.', '/') + ".class"))
                    .as(jar)
                    .isNotNull();
        }
    }

    private static Path home(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }
}
