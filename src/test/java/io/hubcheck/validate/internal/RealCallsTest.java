package io.hubcheck.validate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Gating;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.Problem;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.RealCall;
import io.hubcheck.api.RealCall.Result;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import io.hubcheck.api.TokenReport;
import io.hubcheck.api.spi.ListState;
import io.hubcheck.api.spi.ModelLookup;
import io.hubcheck.api.spi.PairFacts;
import io.hubcheck.api.spi.ProviderChoice;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.Hub;
import io.hubcheck.token.CallEnd;
import io.hubcheck.token.CalledPair;
import io.hubcheck.token.MadeCalls;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which real calls are made, and which of those that were made still say something. */
class RealCallsTest {

    private static final Credential SOMEBODY = Credential.of("not-a-real-token");

    private final Remembered made = new Remembered();
    private final RealCalls calls = new RealCalls(noHub(), made);

    @Test
    void anAnswerSaysNothingOnceTheTokenIsNoLongerGood() {
        made.last = call(Result.ANSWERED);

        assertThat(calls.remembered(facts(null, expired()), SOMEBODY)).isNull();
        assertThat(calls.remembered(facts(null, null), SOMEBODY)).isEqualTo(made.last);
    }

    @ParameterizedTest
    @EnumSource(names = {"TOKEN_REFUSED", "FORBIDDEN", "NO_CREDIT"})
    void aRefusalGoesOnBeingOne(Result refusal) {
        made.last = call(refusal);

        assertThat(calls.remembered(facts(null, expired()), SOMEBODY)).isEqualTo(made.last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Müller GmbH", "hf_…", "acme\r\nX-Other: 1"})
    void whereWhoeverPaysCanBeNobodyNoCallIsMade(String billTo) {
        calls.make(facts(billTo, null), SOMEBODY);

        assertThat(made.asked).isEmpty();
        assertThat(calls.remembered(facts(billTo, null), SOMEBODY)).isNull();
    }

    @Test
    void anOrganisationIsBilledByItsName() {
        calls.make(facts(" acme-labs ", null), SOMEBODY);
        calls.make(facts(" ", null), SOMEBODY);

        assertThat(made.asked).extracting(CalledPair::billTo).containsExactly("acme-labs", null);
    }

    private static RealCall call(Result result) {
        return new RealCall(result, "It said so.", null, null, Offers.NOON);
    }

    private static TokenReport expired() {
        return TokenReport.failed(false, new Problem("token_invalid", "It has expired.", null), Offers.NOON);
    }

    private static PairFacts facts(@Nullable String billTo, @Nullable TokenReport token) {
        ListState unread = new ListState.Unread(new Problem(Problem.HUB_UNREACHABLE, "No answer.", null));
        return new PairFacts(
                new PairQuestion("acme/chatter", "groq", null, billTo, null),
                new ModelLookup.Found(
                        Offers.CHATTER, Offers.CHATTER, Gating.NONE, 0, Provenance.of(Source.HUB_MODEL, Offers.NOON)),
                new ProviderChoice.Named(new ProviderId("groq"), "groq"),
                Task.CONVERSATIONAL,
                List.of(Offers.live("groq").build()),
                unread,
                unread,
                unread,
                token,
                null);
    }

    /** Nobody here gets as far as the Hub. */
    private static Hub noHub() {
        return (Hub) Proxy.newProxyInstance(
                Hub.class.getClassLoader(), new Class<?>[] {Hub.class}, (proxy, method, arguments) -> {
                    throw new AssertionError("The Hub was asked");
                });
    }

    /** Notes what would have been called. */
    private static final class Remembered implements MadeCalls {

        private final List<CalledPair> asked = new ArrayList<>();
        private @Nullable RealCall last;

        @Override
        public void make(Credential credential, CalledPair pair, Function<Instant, CallEnd> call) {
            asked.add(pair);
        }

        @Override
        public Optional<RealCall> last(Credential credential, CalledPair pair) {
            return Optional.ofNullable(last);
        }
    }
}
