package io.hubcheck.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No container is started here, so what it says is read. */
class DockerfileTest {

    private final Dockerfile whole = Dockerfile.read();
    private final Dockerfile shipped = whole.shipped();

    @Test
    void itRunsAsTheUserOfASpaceFromTheFirstInstructionThatMatters() {
        assertThat(shipped.only("USER")).isEqualTo("1000:1000");
        assertThat(shipped.instructions()
                        .subList(indexOf("USER"), shipped.instructions().size()))
                .extracting(Dockerfile.Instruction::word)
                .containsExactly("USER", "STOPSIGNAL", "HEALTHCHECK", "ENTRYPOINT");
    }

    @Test
    void itListensWhereASpaceExpectsItToUnlessPortSaysOtherwise() {
        assertThat(shipped.environment()).containsEntry("PORT", "7860");
        assertThat(shipped.only("EXPOSE")).isEqualTo("7860");
    }

    @Test
    void onlyTheDataFolderBelongsToItsUser() {
        assertThat(shipped.only("VOLUME")).isEqualTo("/data");
        assertThat(shipped.environment()).containsEntry("HUBCHECK_DATA_DIR", "/data");
        assertThat(shipped.only("RUN")).endsWith("chown 1000:1000 /data");
        assertThat(shipped.all("COPY")).noneMatch(copy -> copy.contains("--chown"));
    }

    @Test
    void aSignalToEndReachesTheJvmItself() throws IOException {
        assertThat(shipped.only("STOPSIGNAL")).isEqualTo("SIGTERM");
        Path start = script(shipped.only("ENTRYPOINT"));
        assertThat(Files.readAllLines(start).getLast()).startsWith("exec ");
    }

    @Test
    void itsHealthIsAskedForByAScriptThatIsThere() throws IOException {
        String check = shipped.only("HEALTHCHECK");
        Path asks = script(check.substring(check.indexOf("CMD ") + 4));
        assertThat(Files.readString(asks)).contains("/actuator/health/liveness").doesNotContain("curl", "wget");
    }

    /** What was learnt on another JVM, or by other flags, is passed over in silence. */
    @Test
    void whatItLearnsItLearnsOnTheJvmAndByTheFlagsThatItRunsWith() throws IOException {
        assertThat(shipped.only("RUN")).startsWith("./train ");
        assertThat(indexOf("RUN")).isGreaterThan(shipped.instructions().lastIndexOf(lastCopy()));
        for (String script : List.of("start", "train")) {
            assertThat(Files.readString(Path.of("container", script)))
                    .contains("java\" \"@$home/java.options\"", "-cp \"$home/hubcheck.jar\"");
        }
    }

    @Test
    void bothStagesHaveTheJavaThatTheProjectIsWrittenFor() throws IOException {
        Matcher java =
                Pattern.compile("<java.version>(\\d+)</java.version>").matcher(Files.readString(Path.of("pom.xml")));
        assertThat(java.find()).isTrue();
        assertThat(whole.all("FROM"))
                .containsExactly(
                        "eclipse-temurin:" + java.group(1) + "-jdk AS build",
                        "eclipse-temurin:" + java.group(1) + "-jre");
    }

    @Test
    void nothingIsFetchedButByTheBuildAndNothingSecretStaysInIt() {
        assertThat(whole.all("ADD")).isEmpty();
        assertThat(whole.all("ARG")).isEmpty();
        assertThat(shipped.environment().keySet())
                .isEqualTo(Set.of("PORT", "HUBCHECK_DATA_DIR", "HUBCHECK_PLUGINS_DIR"));
        assertThat(whole.all("RUN")).noneMatch(run -> run.matches(".*(apt|curl|wget|sudo).*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mvnw", "pom.xml", ".mvn", "LICENSE", "container", "frontend", "src/main"})
    void theBuildIsGivenWhatItReads(String path) throws IOException {
        assertThat(Path.of(path)).exists();
        assertThat(Files.readAllLines(Path.of(".dockerignore"))).contains("*", "!" + path);
    }

    /** It is started from the same instructions where there is no container. */
    @ParameterizedTest
    @ValueSource(strings = {"USER", "ENV", "WORKDIR", "ENTRYPOINT"})
    void theStartWithoutAContainerReadsItHere(String word) throws IOException {
        assertThat(Files.readString(Path.of("bin", "space"))).contains("said " + word);
    }

    private int indexOf(String word) {
        return shipped.instructions().indexOf(new Dockerfile.Instruction(word, shipped.only(word)));
    }

    private Dockerfile.Instruction lastCopy() {
        return new Dockerfile.Instruction("COPY", shipped.all("COPY").getLast());
    }

    /** A script that the image has in its working directory, here. */
    private Path script(String command) {
        List<String> words = Dockerfile.exec(command);
        assertThat(words).singleElement().asString().startsWith(shipped.only("WORKDIR") + "/");
        Path script =
                Path.of("container", Path.of(words.getFirst()).getFileName().toString());
        assertThat(script).isExecutable();
        return script;
    }
}
