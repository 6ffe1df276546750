package io.hubcheck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People who sign in and leave, each in their way, and what the application's memory holds of their tokens afterwards. */
class HeapJourneyIT {

    private static final String PAIR = "/validate?m=Qwen/Qwen3-32B&p=groq&t=conversational";
    private static final String CALLABLE = "/?callable=true";
    private static final int TURNS = 5;

    @Test
    void nothingIsLeftOfTheTokensOfWhoLeft(@TempDir Path folder) throws Exception {
        try (Stage stage = new Stage();
                WatchedProcess hubcheck = new WatchedProcess(stage.hub)) {
            List<String> addresses = new ArrayList<>();
            Page alices = signedIn(stage, hubcheck, "demo-alice", addresses);
            Page bobs = signedIn(stage, hubcheck, "demo-bob", addresses);
            Page franks = signedIn(stage, hubcheck, "demo-frank", addresses);
            List<String> ofWhoLeft = new ArrayList<>(stage.hub.oauth().tokens());
            timePasses(stage, hubcheck, Duration.ofMinutes(2));
            franks.navigate(hubcheck.url() + "/me");
            assertThat(franks.getByText("demo-frank").first()).isVisible();
            stage.hub.oauth().tokens().stream()
                    .filter(token -> !ofWhoLeft.contains(token))
                    .forEach(ofWhoLeft::add);
            assertThat(ofWhoLeft)
                    .as("three of each, and those that a renewal gave")
                    .hasSizeGreaterThanOrEqualTo(11);

            LoginPages.button(alices, "Sign out").click();
            assertThat(alices.getByText(LoginPages.SIGN_IN).first()).isVisible();
            bobs.context().close();
            hubcheck.evictAllSessions();
            timePasses(stage, hubcheck, Duration.ofHours(2));
            signedIn(stage, hubcheck, "demo-carol", addresses);
            List<String> ofWhoStays = stage.hub.oauth().tokens().stream()
                    .filter(token -> !ofWhoLeft.contains(token))
                    .toList();

            Path file = folder.resolve("memory.hprof");
            assertThat(dump(hubcheck, file).holdsAnyOf(ofWhoStays))
                    .as("what is there is found")
                    .isNotEmpty();
            assertThat(leftInMemory(hubcheck, file, ofWhoLeft)).isEmpty();
            assertThat(hubcheck.log()).doesNotContain(ofWhoLeft).doesNotContain(ofWhoStays);
            assertThat(String.join("\n", addresses)).doesNotContain(ofWhoLeft).doesNotContain(ofWhoStays);
        }
    }

    /** Somebody signs in, and uses all that a token is for. */
    private static Page signedIn(Stage stage, WatchedProcess hubcheck, String person, List<String> addresses) {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.onRequest(request -> addresses.add(request.url()));
        page.navigate(hubcheck.url() + PAIR);
        LoginPages.signIn(page, person);
        LoginPages.authorize(page);
        LoginPages.button(page, "Make a real one-token call").click();
        assertThat(page.getByText(Pattern.compile("Last made at"))).isVisible();
        page.navigate(hubcheck.url() + CALLABLE);
        assertThat(page.getByText("signed in as " + person)).isVisible();
        page.navigate(hubcheck.url() + "/me");
        assertThat(page.getByText("May call inference").first()).isVisible();
        return page;
    }

    /** What was given up is gone once the collector and the cleaners, which take turns, have both seen to it. */
    private static Set<String> leftInMemory(WatchedProcess hubcheck, Path file, List<String> tokens) throws Exception {
        Set<String> left = dump(hubcheck, file).holdsAnyOf(tokens);
        for (int turn = 1; turn < TURNS && !left.isEmpty(); turn++) {
            left = dump(hubcheck, file).holdsAnyOf(tokens);
        }
        return left;
    }

    private static HeapDump dump(WatchedProcess hubcheck, Path file) throws Exception {
        Files.deleteIfExists(file);
        hubcheck.dumpHeap(file);
        return new HeapDump(file);
    }

    private static void timePasses(Stage stage, WatchedProcess hubcheck, Duration time) throws Exception {
        stage.clock.advance(time);
        hubcheck.advance(time);
    }
}
