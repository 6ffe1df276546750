package io.hubcheck.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.HandClock;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A story of people who sign in at a Hub whose answers the story makes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HandMadeLoginStory {

    final HandClock clock = new HandClock();
    final HandMadeLogin hub = new HandMadeLogin(clock);
    final Site site = new Site(clock, hub.url(), Site.CLIENT);

    Visitor alice = site.visitor();
    Visitor bob = site.visitor();

    @BeforeEach
    void startAnew() {
        hub.reset();
        alice = site.visitor();
        bob = site.visitor();
    }

    @AfterAll
    void close() {
        site.close();
        hub.close();
    }

    static void assertCalmlyRefused(Visitor who, HttpResponse<String> answer, String page) {
        assertThat(Visitor.redirect(answer)).hasToString(page);
        assertThat(answer.body()).doesNotContain("Exception");
        assertThat(who.me()).isEqualTo("nobody");
    }
}
