package io.hubcheck.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.RunningHubcheck;
import io.hubcheck.hostile.RawConnection.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A stranger at a server that runs as on the public internet. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HostileStory {

    static final Pattern COOKIE = Pattern.compile("Set-Cookie: ([A-Z-]*SESSION[A-Z]*=[^;]+)");

    private RunningHubcheck hubcheck;

    @BeforeAll
    void start() {
        hubcheck = new RunningHubcheck();
    }

    @AfterAll
    void stop() {
        hubcheck.close();
    }

    /** Nobody has asked anything in the last minute. */
    @BeforeEach
    void aMinutePasses() {
        pass(Duration.ofMinutes(1));
    }

    void pass(Duration time) {
        hubcheck.clock().advance(time);
    }

    String token(String name) {
        return hubcheck.hub().tokens().value(name);
    }

    String url() {
        return hubcheck.url();
    }

    Reply get(String target, String... headers) throws IOException {
        return RawConnection.get(url(), target, headers);
    }

    static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    /** How many there are, by the server's own book and not by that of the limits. */
    double sessions() {
        return hubcheck.sessions();
    }

    /** Answered, as something that a stranger did wrong if at all, and without a word about the inside. */
    static void isHarmless(String asked, Reply reply) {
        assertThat(reply.status()).as(asked).isBetween(200, 499);
        assertThat(reply.whole())
                .as(asked)
                .doesNotContain(
                        "Exception", "\tat ", "io.hubcheck.", "org.springframework", "Apache Tomcat/", "Whitelabel");
    }
}
