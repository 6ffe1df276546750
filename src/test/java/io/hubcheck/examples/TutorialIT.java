package io.hubcheck.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.demo.StandInHub;
import io.hubcheck.demo.StandInOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who does what the tutorial says, word by word, gets what it promises. */
class TutorialIT {

    private static final Path TUTORIAL = Path.of("docs", "plugins", "tutorial.md");

    @TempDir
    private Path project;

    /** Where the server is started; it has a folder {@code plugins} in it, and no setting says so. */
    @TempDir
    private Path place;

    @BeforeAll
    static void stageTheSdk() throws Exception {
        BuiltExamples.build();
    }

    @Test
    void inJavaWithItsTest() throws Exception {
        AuthorsProject only = new AuthorsProject(project, "only-open", "webhook")
                .file("src/main/java/acme/OnlyOpen.java", block("java", "class OnlyOpen "))
                .file("src/test/java/acme/OpenTest.java", block("java", "class OpenTest "));

        itKeepsItsPromise(only);

        assertThat(project.resolve("target/surefire-reports/acme.OpenTest.txt"))
                .content()
                .contains("Tests run: 3");
    }

    @Test
    void inKotlin() throws Exception {
        itKeepsItsPromise(new AuthorsProject(project, "only-open", "price-ceiling")
                .file("src/main/kotlin/acme/OnlyOpen.kt", block("kotlin", "class OnlyOpen ")));
    }

    private void itKeepsItsPromise(AuthorsProject only) throws Exception {
        only.service(block("", "acme.OnlyOpen").strip()).dropInto(place.resolve("plugins"));
        try (StandInHub hub = StandInHub.start(StandInOptions.forTests());
                PackagedHubcheck server = new PackagedHubcheck(hub, place, List.of("hubcheck.data-dir="))) {

            assertThat(server.log()).contains(promise("The log says\n`([^`]+)`"));
            assertThat(server.get("/api/v1/validate?model=Qwen/Qwen3-32B&provider=groq"))
                    .contains("\"check\":\"" + promise("each verdict has one finding more, `([^`]+)`")
                            + "\",\"outcome\":\"PASS\"")
                    .contains("This model is open to everyone.");
        }
    }

    private static String promise(String pattern) throws IOException {
        return find(pattern, 0);
    }

    /** The example of a language that holds a text. */
    private static String block(String language, String holds) throws IOException {
        return find("```" + language + "\\n((?:(?!```).)*" + Pattern.quote(holds) + ".*?)```", Pattern.DOTALL);
    }

    private static String find(String pattern, int flags) throws IOException {
        Matcher found = Pattern.compile(pattern, flags).matcher(Files.readString(TUTORIAL));
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
