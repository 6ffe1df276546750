package io.hubcheck.validate.internal.check;

import static io.hubcheck.validate.internal.check.Question.NOON;
import static io.hubcheck.validate.internal.check.Question.OUTAGE;
import static io.hubcheck.validate.internal.check.Question.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Finding;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.spi.ListState;
import io.hubcheck.api.spi.ProviderChoice;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Several sources speak of one offer: what the further ones add, and what becomes of a dispute. */
class WitnessChecksTest {

    private static final Source PARTNER = Source.partnerList(new ProviderId("groq"));
    private static final String PARTNERS = "partner-status";
    private static final String AGREEMENT = "agreement";

    @ParameterizedTest
    @CsvSource({
        "live, PASS, ok",
        "staging, WARN, staging",
        "error, FAIL, provider_error",
        "odd, INCONCLUSIVE, status_unknown"
    })
    void theProvidersOwnListIsASecondWitness(String word, Outcome outcome, String code) {
        Finding finding = witnessed(word).check(PARTNERS);

        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.provenance().source()).isEqualTo(PARTNER);
    }

    @Test
    void whatTheProviderHasInStagingAloneIsNotServedToEveryone() {
        Question only = new Question()
                .offer("groq", "conversational", Availability.STAGING, PARTNER)
                .offer("novita", "conversational", Availability.LIVE, Source.HUB_LIST);

        assertThat(only.check("pair").code()).isEqualTo("provider_not_serving");
        assertThat(only.check("pair").message()).contains("in staging, for its own people alone", "novita");
        assertThat(only.check("hub-status").outcome()).isEqualTo(Outcome.SKIPPED);
        assertThat(only.check(PARTNERS).code()).isEqualTo("staging");
    }

    @Test
    void aSecondWitnessThatIsAwayLeavesNothingOpen() {
        assertThat(witnessed("error")
                        .partnerList(new ListState.Unread(OUTAGE))
                        .check(PARTNERS)
                        .outcome())
                .isEqualTo(Outcome.SKIPPED);
        assertThat(witnessed("error")
                        .partnerList(new ListState.Stale(by(PARTNER), OUTAGE))
                        .check(PARTNERS)
                        .outcome())
                .isEqualTo(Outcome.SKIPPED);
    }

    @ParameterizedTest
    @MethodSource("nobody")
    void whereThereIsNoProviderThereIsNobodyToAsk(ProviderChoice nobody) {
        Question question = new Question().provider(nobody).partnerList(new ListState.Unread(OUTAGE));

        for (String check : List.of(PARTNERS, "pair")) {
            assertThat(question.check(check).outcome()).isEqualTo(Outcome.SKIPPED);
            assertThat(question.check(check).message()).isEqualTo("There is no provider to ask about.");
        }
    }

    static Stream<ProviderChoice> nobody() {
        return Stream.of(
                new ProviderChoice.Unknown("nosuch", List.of()),
                new ProviderChoice.Undecided("cheapest", "No price is known."),
                new ProviderChoice.Retired(new ProviderId("hf-inference")));
    }

    @Test
    void sourcesThatAgreeAreNamed() {
        Finding finding = new Question()
                .offer("groq", "conversational", Availability.LIVE, Source.HUB_LIST, Source.ROUTER, PARTNER)
                .check(AGREEMENT);

        assertThat(finding.outcome()).isEqualTo(Outcome.PASS);
        assertThat(finding.message())
                .isEqualTo("The state is the same with the Hub's list, the router and the provider's list.");
    }

    @Test
    void aDisputeNamesBothWordsAndWhoSaidThem() {
        Finding finding = new Question()
                .chat("groq", Availability.ERROR, Availability.LIVE)
                .check(AGREEMENT);

        assertThat(finding.outcome()).isEqualTo(Outcome.WARN);
        assertThat(finding.code()).isEqualTo("sources_disagree");
        assertThat(finding.message()).contains("the Hub's page says error", "the router says live");
        assertThat(finding.provenance().fetchedAt()).isEqualTo(NOON);
    }

    @Test
    void whatAListSaidThatCouldNotBeReadAgainIsNoDisputeNow() {
        Question question = new Question()
                .chat("groq", Availability.ERROR, Availability.LIVE)
                .router(new ListState.Stale(by(Source.ROUTER), OUTAGE));

        assertThat(question.check(AGREEMENT).outcome()).isEqualTo(Outcome.SKIPPED);
    }

    @Test
    void oneSourceAloneHasNobodyToAgreeWith() {
        assertThat(new Question()
                        .offer("groq", "conversational", Availability.LIVE, Source.HUB_LIST)
                        .check(AGREEMENT)
                        .outcome())
                .isEqualTo(Outcome.SKIPPED);
    }

    private static Question witnessed(String word) {
        return new Question().claimed("groq", "conversational", Source.HUB_LIST, "live", PARTNER, word);
    }
}
