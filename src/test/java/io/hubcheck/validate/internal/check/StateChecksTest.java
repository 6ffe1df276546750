package io.hubcheck.validate.internal.check;

import static io.hubcheck.api.Availability.ERROR;
import static io.hubcheck.api.Availability.LIVE;
import static io.hubcheck.api.Availability.STAGING;
import static io.hubcheck.api.Source.HUB_LIST;
import static io.hubcheck.api.Source.HUB_MODEL;
import static io.hubcheck.api.Source.ROUTER;
import static io.hubcheck.validate.internal.check.PairChecksTest.is;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Finding;
import io.hubcheck.api.Gating;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.Task;
import io.hubcheck.api.spi.ListState;
import org.junit.jupiter.api.Test;

class StateChecksTest {

    private final Question question = new Question();

    @Test
    void liveOnAListThatCouldNotBeReadAgainIsNotLiveNow() {
        question.model(Question.unanswered())
                .hubList(new ListState.Stale(Question.by(HUB_LIST), Question.OUTAGE))
                .offer("groq", "conversational", LIVE, HUB_LIST);

        is(question.check(HubStatusCheck.ID), Outcome.INCONCLUSIVE, "hub_unreachable");
    }

    @Test
    void withoutATaskOneGoodOneIsEnoughAndAllAreListed() {
        question.task(null)
                .offer("groq", "text-generation", ERROR, HUB_LIST)
                .offer("groq", "conversational", LIVE, HUB_MODEL);

        Finding finding = question.check(HubStatusCheck.ID);

        is(finding, Outcome.PASS, "ok");
        assertThat(finding.message()).contains("text-generation is error", "conversational is live");
    }

    @Test
    void eachStateOfTheHubHasItsCode() {
        is(status(LIVE), Outcome.PASS, "ok");
        is(status(STAGING), Outcome.WARN, "staging");
        is(status(ERROR), Outcome.FAIL, "provider_error");
        Finding invented = status(new Availability("warming"));
        is(invented, Outcome.INCONCLUSIVE, "status_unknown");
        assertThat(invented.message()).contains("warming");
    }

    private static Finding status(Availability status) {
        return new Question().offer("groq", "conversational", status, HUB_MODEL).check(HubStatusCheck.ID);
    }

    @Test
    void eachStateOfTheRouterHasItsCode() {
        is(new Question().chat("groq", LIVE, LIVE).check(RouterStatusCheck.ID), Outcome.PASS, "ok");
        is(new Question().chat("groq", LIVE, ERROR).check(RouterStatusCheck.ID), Outcome.FAIL, "router_error");
        is(
                new Question().chat("groq", LIVE, new Availability("napping")).check(RouterStatusCheck.ID),
                Outcome.INCONCLUSIVE,
                "status_unknown");
    }

    @Test
    void aRouterThatDoesNotListThePairIsAWarning() {
        question.offer("groq", "conversational", LIVE, HUB_MODEL);

        is(question.check(RouterStatusCheck.ID), Outcome.WARN, "router_absent");
    }

    @Test
    void aRouterThatCouldNotBeReadSaysNothing() {
        question.chat("groq", LIVE, LIVE).router(new ListState.Unread(Question.OUTAGE));
        is(question.check(RouterStatusCheck.ID), Outcome.INCONCLUSIVE, "hub_unreachable");

        question.router(new ListState.Stale(Question.by(ROUTER), Question.OUTAGE));
        is(question.check(RouterStatusCheck.ID), Outcome.INCONCLUSIVE, "hub_unreachable");
    }

    @Test
    void theRouterIsAskedAboutChatOnly() {
        question.task(new Task("text-to-image")).offer("groq", "text-to-image", LIVE, HUB_MODEL);

        is(question.check(RouterStatusCheck.ID), Outcome.SKIPPED, "skipped");
    }

    @Test
    void aGatedModelIsAWarningThatLeadsToItsPage() {
        question.model(Question.found(Gating.MANUAL, 0));

        Finding finding = question.check(GatedCheck.ID);

        is(finding, Outcome.WARN, "gated");
        assertThat(finding.fix().url()).hasToString("https://hub.example/acme/chatter");
    }

    @Test
    void aHubThatDoesNotSayWhetherAModelIsGatedIsNotTakenForANo() {
        question.model(Question.found(null, 0));

        is(question.check(GatedCheck.ID), Outcome.INCONCLUSIVE, "gated_unknown");
    }

    @Test
    void aPairNamedTwiceIsAsGoodAsItsWorseRow() {
        question.offer("groq", "conversational", LIVE, HUB_MODEL).offer("groq", "conversational", ERROR, HUB_MODEL);

        is(question.check(HubStatusCheck.ID), Outcome.FAIL, "provider_error");
    }

    @Test
    void withoutATaskARouterThatFailsForChatDoesNotSpoilTheOtherTask() {
        question.task(null).chat("groq", LIVE, ERROR).offer("groq", "text-generation", LIVE, HUB_LIST);

        is(question.check(RouterStatusCheck.ID), Outcome.WARN, "router_error");
    }

    @Test
    void oldBadNewsIsNoNewsOfNow() {
        question.chat("groq", LIVE, ERROR).router(new ListState.Stale(Question.by(ROUTER), Question.OUTAGE));

        is(question.check(RouterStatusCheck.ID), Outcome.INCONCLUSIVE, "hub_unreachable");
    }
}
