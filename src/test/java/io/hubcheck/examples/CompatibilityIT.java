package io.hubcheck.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Experimental;
import io.hubcheck.api.Stable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build's own comparison of the SDK with its level, on a small SDK that changes. */
class CompatibilityIT {

    private static final String BEFORE = "int one(); int two();";
    private static final String AFTER = "int one();";

    @TempDir
    private Path folder;

    /** A project with nothing but the comparison, as this project's {@code pom.xml} has it. */
    @BeforeEach
    void takeTheComparison() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String project = """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>acme</groupId>
                  <artifactId>small</artifactId>
                  <version>1</version>
                  <properties><japicmp.version>%s</japicmp.version></properties>
                  <build><plugins>
                    <plugin><artifactId>maven-resources-plugin</artifactId><version>3.5.0</version></plugin>
                    <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.15.0</version></plugin>
                    <plugin><artifactId>maven-surefire-plugin</artifactId><version>3.5.6</version></plugin>
                    <plugin><artifactId>maven-jar-plugin</artifactId><version>3.5.1</version></plugin>
                    %s
                  </plugins></build>
                </project>
                """;
        Files.writeString(
                folder.resolve("pom.xml"),
                project.formatted(
                        find(pom, "<japicmp.version>(.*?)</japicmp.version>"),
                        find(pom, "(<plugin>\\s*<groupId>com.github.siom79.japicmp</groupId>.*?</plugin>)")));
    }

    @Test
    void whatIsExperimentalMayLoseAMethod() throws Exception {
        Build.Ended ended = compare(BEFORE, BEFORE, BEFORE, AFTER);

        assertThat(ended.code()).as(ended.log()).isZero();
    }

    @Test
    void whatIsStableMayNot() throws Exception {
        Build.Ended ended = compare(BEFORE, AFTER, BEFORE, BEFORE);

        assertThat(ended.code()).isNotZero();
        assertThat(ended.log()).contains("METHOD_REMOVED", "io.hubcheck.api.Kept");
    }

    private Build.Ended compare(String stableBefore, String stableAfter, String trialBefore, String trialAfter)
            throws Exception {
        jar(folder.resolve("src/sdk/baseline/level-1.jar"), stableBefore, trialBefore);
        jar(folder.resolve("target/small-1-sdk.jar"), stableAfter, trialAfter);
        return Build.run("./mvnw", "-B", "-ntp", "-f", folder.resolve("pom.xml").toString(), "verify");
    }

    private void jar(Path jar, String stable, String trial) throws IOException {
        Path classes = Files.createTempDirectory(folder, "classes");
        Path kept = source(classes, "Kept", "@Stable public interface Kept { " + stable + " }");
        Path tried = source(classes, "Tried", "@Experimental public interface Tried { " + trial + " }");
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        home(Stable.class),
                        "-d",
                        classes.toString(),
                        kept.toString(),
                        tried.toString());
        assertThat(compiled).isZero();
        Files.createDirectories(jar.getParent());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String name : List.of("Kept", "Tried")) {
                add(out, "io/hubcheck/api/" + name + ".class", classes);
            }
            for (Class<?> mark : List.of(Stable.class, Experimental.class)) {
                add(out, mark.getName().replace('.', '/') + ".class", Path.of(home(mark)));
            }
        }
    }

    private static Path source(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".java"), "package io.hubcheck.api; " + text);
    }

    private static void add(JarOutputStream out, String entry, Path from) throws IOException {
        out.putNextEntry(new JarEntry(entry));
        Files.copy(from.resolve(entry), out);
        out.closeEntry();
    }

    private static String home(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    private static String find(String text, String pattern) {
        Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
