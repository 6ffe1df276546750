package io.hubcheck.validate.internal.check;

import static io.hubcheck.api.Availability.LIVE;
import static io.hubcheck.api.Source.HUB_LIST;
import static io.hubcheck.api.Source.HUB_MODEL;
import static io.hubcheck.api.Source.ROUTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Finding;
import io.hubcheck.api.Gating;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Task;
import io.hubcheck.api.spi.ListState;
import io.hubcheck.api.spi.ModelLookup;
import io.hubcheck.api.spi.ProviderChoice;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairChecksTest {

    private final Question question = new Question();

    @Test
    void aModelTheHubKnowsPasses() {
        is(question.check(ModelCheck.ID), Outcome.PASS, "ok");
    }

    @Test
    void whatIsNoIdIsToldTheFormAndWhatWasPerhapsMeant() {
        question.model(new ModelLookup.Misshapen("acme chatter", List.of(Question.CHATTER)));

        Finding finding = question.check(ModelCheck.ID);

        is(finding, Outcome.FAIL, "model_id_invalid");
        assertThat(finding.message()).contains("owner/name", "Did you mean acme/chatter?");
        assertThat(finding.fix().url()).hasToString("/validate?m=acme%2Fchatter");
        is(question.check(ServedCheck.ID), Outcome.SKIPPED, "skipped");
        is(question.check(PairServedCheck.ID), Outcome.SKIPPED, "skipped");
        is(question.check(GatedCheck.ID), Outcome.SKIPPED, "skipped");
    }

    @Test
    void aMissingModelMayAlsoBePrivateSinceTheHubTellsNobodyWhich() {
        question.model(new ModelLookup.Missing(Question.CHATTER, List.of(), Question.by(HUB_MODEL)));

        Finding finding = question.check(ModelCheck.ID);

        is(finding, Outcome.FAIL, "model_not_found");
        assertThat(finding.message()).contains("private");
        assertThat(finding.fix().url()).hasToString("/?q=acme%2Fchatter");
        is(question.check(ServedCheck.ID), Outcome.SKIPPED, "skipped");
    }

    @Test
    void aModelThatMovedIsAWarningThatNamesTheNewId() {
        question.model(new ModelLookup.Found(
                Question.CHATTER, new ModelId("old/chatter"), Gating.NONE, 0, Question.by(HUB_MODEL)));

        Finding finding = question.check(ModelCheck.ID);

        is(finding, Outcome.WARN, "model_renamed");
        assertThat(finding.message()).contains("old/chatter", "acme/chatter");
        assertThat(finding.fix().url()).hasToString("https://hub.example/acme/chatter");
    }

    @Test
    void anotherLetterCaseIsNotAMove() {
        question.model(new ModelLookup.Found(
                Question.CHATTER, new ModelId("Acme/Chatter"), Gating.NONE, 0, Question.by(HUB_MODEL)));

        is(question.check(ModelCheck.ID), Outcome.PASS, "ok");
    }

    @Test
    void aSilentHubIsNeverAPass() {
        question.model(Question.unanswered());

        is(question.check(ModelCheck.ID), Outcome.INCONCLUSIVE, "hub_unreachable");
        is(question.check(ServedCheck.ID), Outcome.INCONCLUSIVE, "hub_unreachable");
        is(question.check(PairServedCheck.ID), Outcome.INCONCLUSIVE, "hub_unreachable");
    }

    @Test
    void aSilentHubLeavesTheWordOfItsFreshListStanding() {
        question.model(Question.unanswered()).offer("groq", "conversational", LIVE, HUB_LIST);

        is(question.check(ServedCheck.ID), Outcome.PASS, "ok");
        is(question.check(PairServedCheck.ID), Outcome.PASS, "ok");
        is(question.check(HubStatusCheck.ID), Outcome.PASS, "ok");
    }

    @Test
    void nobodyServesIt() {
        is(question.check(ServedCheck.ID), Outcome.FAIL, "not_served");
        is(question.check(PairServedCheck.ID), Outcome.SKIPPED, "skipped");
        is(question.check(TaskCheck.ID), Outcome.SKIPPED, "skipped");
        is(question.check(HubStatusCheck.ID), Outcome.SKIPPED, "skipped");
    }

    @Test
    void aRouterRowAloneDoesNotMakeAModelServed() {
        question.offer("groq", "conversational", LIVE, ROUTER);

        Finding finding = question.check(ServedCheck.ID);

        is(finding, Outcome.FAIL, "not_served");
        assertThat(finding.message()).contains("Another list still names groq");
    }

    @Test
    void mappingsThatCantBeReadAreNotTakenForNone() {
        question.model(Question.found(Gating.NONE, 2));

        is(question.check(ServedCheck.ID), Outcome.INCONCLUSIVE, "upstream_malformed");

        question.offer("together", "conversational", LIVE, HUB_MODEL);

        is(question.check(PairServedCheck.ID), Outcome.INCONCLUSIVE, "upstream_malformed");
    }

    @Test
    void anAliasIsSpelledOut() {
        question.provider(new ProviderChoice.Named(new ProviderId("fireworks-ai"), "fireworks"));

        assertThat(question.check(ProviderCheck.ID).message()).isEqualTo("fireworks means fireworks-ai.");
    }

    @Test
    void aRetiredProviderIsCalledRetired() {
        question.provider(new ProviderChoice.Retired(new ProviderId("nebius")))
                .offer("groq", "conversational", LIVE, HUB_MODEL);

        is(question.check(ProviderCheck.ID), Outcome.FAIL, "provider_retired");
        is(question.check(PairServedCheck.ID), Outcome.SKIPPED, "skipped");
    }

    @Test
    void anUnknownProviderIsOnlyUnknownWhileTheListCanBeRead() {
        question.provider(new ProviderChoice.Unknown("grok", List.of(new ProviderId("groq"))));

        Finding finding = question.check(ProviderCheck.ID);

        is(finding, Outcome.FAIL, "provider_unknown");
        assertThat(finding.message()).contains("Did you mean groq?");
        assertThat(finding.fix()).isNotNull();
        assertThat(finding.fix().url().toString()).contains("&p=groq");

        question.hubList(new ListState.Unread(Question.OUTAGE));
        is(question.check(ProviderCheck.ID), Outcome.INCONCLUSIVE, "hub_unreachable");
    }

    @Test
    void aPolicyThatCantDecideIsInconclusive() {
        question.provider(new ProviderChoice.Undecided("cheapest", "No price is known."))
                .offer("groq", "conversational", LIVE, HUB_MODEL);

        is(question.check(ProviderCheck.ID), Outcome.INCONCLUSIVE, "policy_undecided");
        is(question.check(PairServedCheck.ID), Outcome.SKIPPED, "skipped");
    }

    @Test
    void aProviderThatDoesNotServeItIsToldWhoDoes() {
        question.offer("together", "conversational", LIVE, HUB_MODEL);

        Finding finding = question.check(PairServedCheck.ID);

        is(finding, Outcome.FAIL, "provider_not_serving");
        assertThat(finding.message()).contains("These do: together.");
        assertThat(finding.fix().url()).hasToString("/validate?m=acme%2Fchatter&p=together&t=conversational");
    }

    @Test
    void whoeverBillsAnOrganisationGoesOnDoingSoWithAProviderOrATaskThatWasMeant() {
        question.billTo("acme").offer("groq", "conversational", LIVE, HUB_MODEL);

        question.task(new Task("text-to-image"));
        assertThat(question.check("task").fix().url()).asString().endsWith("&bill=acme");

        question.provider(new ProviderChoice.Unknown("grok", List.of(new ProviderId("groq"))));
        assertThat(question.check("provider").fix().url()).asString().endsWith("&bill=acme");
    }

    @Test
    void whoeverBillsAnOrganisationGoesOnDoingSo() {
        question.billTo("acme labs").offer("together", "conversational", LIVE, HUB_MODEL);

        Finding finding = question.check(PairServedCheck.ID);

        assertThat(finding.fix().url())
                .hasToString("/validate?m=acme%2Fchatter&p=together&t=conversational&bill=acme+labs");
    }

    @Test
    void whereTheHubNoLongerNamesAProviderTheRoutersWordDoesNotSaveIt() {
        question.offer("together", "conversational", LIVE, HUB_MODEL).offer("groq", "conversational", LIVE, ROUTER);

        Finding finding = question.check(PairServedCheck.ID);

        is(finding, Outcome.FAIL, "provider_not_serving");
        assertThat(finding.message()).contains("Another list still names groq");
    }

    @Test
    void anotherTaskIsAMismatchThatNamesTheSupportedOne() {
        question.task(Task.TEXT_GENERATION).offer("groq", "conversational", LIVE, HUB_MODEL);

        Finding finding = question.check(TaskCheck.ID);

        is(finding, Outcome.FAIL, "task_mismatch");
        assertThat(finding.message()).contains("Supported: conversational.");
        is(question.check(HubStatusCheck.ID), Outcome.SKIPPED, "skipped");
    }

    @Test
    void aMismatchIsNotClaimedBeforeTheListOfAllTasksWasLookedInto() {
        question.task(Task.TEXT_GENERATION)
                .hubList(new ListState.Unread(Question.OUTAGE))
                .offer("groq", "conversational", LIVE, HUB_MODEL);

        is(question.check(TaskCheck.ID), Outcome.INCONCLUSIVE, "hub_unreachable");
    }

    @Test
    void aTaskThatMayBeAmongTheRowsThatCantBeReadIsNotAMismatch() {
        question.model(Question.found(Gating.NONE, 1))
                .task(Task.TEXT_GENERATION)
                .offer("groq", "conversational", LIVE, HUB_MODEL);

        is(question.check(TaskCheck.ID), Outcome.INCONCLUSIVE, "upstream_malformed");
    }

    @Test
    void onlyHfInferencesTwoWordsForEmbeddingsAreOneTask() {
        question.task(new Task("sentence-similarity")).offer("groq", "feature-extraction", LIVE, HUB_MODEL);
        is(question.check(TaskCheck.ID), Outcome.FAIL, "task_mismatch");

        question.provider(new ProviderChoice.Named(new ProviderId("hf-inference"), "hf"))
                .offer("hf-inference", "feature-extraction", LIVE, HUB_MODEL);
        is(question.check(TaskCheck.ID), Outcome.PASS, "ok");
    }

    static void is(Finding finding, Outcome outcome, String code) {
        assertThat(finding.outcome()).as(finding.toString()).isEqualTo(outcome);
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.message()).isNotBlank();
    }
}
