package io.hubcheck.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.hostile.RawConnection.Reply;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A crawler that keeps no cookies, and a reader who happens to come from the same address. */
class CrawlerIT extends HostileStory {

    private static final int MOST = 100;

    @Test
    void aCrawlerLeavesNoMoreSessionsThanAnAddressMayHave() throws IOException {
        crawl(3 * MOST);

        assertThat(sessions()).isPositive().isLessThanOrEqualTo(MOST + 1);
    }

    @Test
    void aReaderOfTheSameAddressKeepsTheirs() throws IOException {
        String reader = cookie(get("/"));
        get("/", "Cookie: " + reader);

        crawl(2 * MOST);

        assertThat(get("/", "Cookie: " + reader).head()).doesNotContainPattern(COOKIE);
    }

    @Test
    void aSessionEndsAfterADayHoweverBusyItIs() throws IOException {
        String reader = cookie(get("/"));
        for (int visit = 1; visit < 72; visit++) {
            pass(Duration.ofMinutes(20));
            assertThat(get("/", "Cookie: " + reader).head())
                    .as("visit %s", visit)
                    .doesNotContainPattern(COOKIE);
        }

        pass(Duration.ofMinutes(20));

        assertThat(get("/", "Cookie: " + reader).head()).containsPattern(COOKIE);
    }

    private void crawl(int pages) throws IOException {
        for (int page = 0; page < pages; page++) {
            assertThat(get("/").head()).containsPattern(COOKIE);
        }
    }

    private static String cookie(Reply reply) {
        return first(COOKIE, reply.head());
    }
}
