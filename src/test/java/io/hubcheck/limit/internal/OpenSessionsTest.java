package io.hubcheck.limit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.limit.ClientAddress;
import io.hubcheck.limit.OpenPages;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Which sessions end where there are too many. */
class OpenSessionsTest {

    private static final ClientAddress ALICE = ClientAddress.of("203.0.113.7");
    private static final ClientAddress BOB = ClientAddress.of("203.0.113.8");
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    @Test
    void theOneThatWasIdleLongestEndsAndOnlyOfTheAddressThatHasTooMany() {
        OpenSessions open = new OpenSessions(2, 0);
        MockHttpSession bobs = begin(open, BOB, 0, 0);
        List<MockHttpSession> alices =
                Stream.of(1, 2, 3).map(second -> begin(open, ALICE, second, 0)).toList();

        assertThat(alices).extracting(MockHttpSession::isInvalid).containsExactly(true, false, false);
        assertThat(bobs.isInvalid()).isFalse();
    }

    @Test
    void aSessionCountsAsManyAsItHasPages() {
        OpenSessions open = new OpenSessions(0, 10);
        MockHttpSession few = begin(open, BOB, 0, 3);
        MockHttpSession many = begin(open, ALICE, 1, 7);
        assertThat(few.isInvalid()).isFalse();

        pages(many, 8);
        Stay grown = Stay.of(many);
        assertThat(grown).isNotNull();
        assertThat(grown.hasGrown()).isTrue();
        open.keep(grown);

        assertThat(few.isInvalid()).isTrue();
        assertThat(many.isInvalid()).isFalse();
        assertThat(grown.hasGrown()).isFalse();
    }

    /** People sign in and out and come back while others are counted. */
    @Test
    void whatChangesMeanwhileKeepsNobodyFromCounting() {
        OpenSessions open = new OpenSessions(0, 500);
        List<MockHttpSession> sessions = Stream.generate(Fickle::new)
                .limit(1_000)
                .map(session -> begin(open, session, ALICE, 0))
                .toList();

        assertThat(sessions.stream().filter(session -> !session.isInvalid())).hasSize(500);
    }

    @Test
    void whatEndedIsCountedNoMoreEvenIfItEndedBeforeItWasCounted() {
        OpenSessions open = new OpenSessions(0, 0);
        MockHttpSession over = new MockHttpSession();
        over.invalidate();
        open.begin(over, ALICE, NOW);
        assertThat(open.size()).isZero();

        MockHttpSession session = begin(open, ALICE, 0, 0);
        assertThat(open.size()).isEqualTo(1);
        session.invalidate();
        assertThat(open.size()).isZero();
    }

    @Test
    void asManyPagesAsFitIntoHalfTheMemory() {
        assertThat(sessions(null).inAll(384L << 20)).isEqualTo(805);
        assertThat(sessions(null).inAll(1)).isEqualTo(1);
        assertThat(sessions(null).inAll(Long.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE);
        assertThat(sessions(0).inAll(384L << 20)).isZero();
    }

    private static LimitProperties.Sessions sessions(@Nullable Integer inAll) {
        return new LimitProperties.Sessions(Duration.ofHours(24), 20, 100, inAll);
    }

    private static MockHttpSession begin(OpenSessions open, ClientAddress address, int second, int pages) {
        MockHttpSession session = new MockHttpSession();
        pages(session, pages);
        return begin(open, session, address, second);
    }

    private static MockHttpSession begin(
            OpenSessions open, MockHttpSession session, ClientAddress address, int second) {
        open.begin(session, address, NOW.plusSeconds(second));
        return session;
    }

    private static void pages(MockHttpSession session, int pages) {
        session.setAttribute(OpenPages.ATTRIBUTE, new AtomicInteger(pages));
    }

    /** Signed in or not, as it happens. */
    private static final class Fickle extends MockHttpSession {

        @Override
        public @Nullable Object getAttribute(String name) {
            return name.equals(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                    ? (ThreadLocalRandom.current().nextBoolean() ? "somebody" : null)
                    : super.getAttribute(name);
        }
    }
}
