package io.hubcheck.validate.internal.check;

import static io.hubcheck.api.Availability.ERROR;
import static io.hubcheck.api.Availability.LIVE;
import static io.hubcheck.api.Source.HUB_LIST;
import static io.hubcheck.api.Source.ROUTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Fix;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import io.hubcheck.api.spi.ModelLookup;
import io.hubcheck.api.spi.ProviderChoice;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "May I chat with acme/chater at groq?" Whoever meant acme/chatter does not have to ask all of it again. */
class SuggestedModelTest {

    private static final Task DRAWING = new Task("text-to-image");

    private final Question question = new Question()
            .model(new ModelLookup.Missing(
                    new ModelId("acme/chater"), List.of(Question.CHATTER), Question.by(Source.HUB_MODEL)));

    @Test
    void theProviderAndTheTaskAreKeptWhereTheModelIsServedSo() {
        question.offer("novita", "conversational", LIVE, HUB_LIST).offer("groq", "conversational", LIVE, HUB_LIST);

        assertThat(fix()).isEqualTo("/validate?m=acme%2Fchatter&p=groq&t=conversational");
    }

    @Test
    void soIsTheProviderAlone() {
        question.task(null).offer("groq", "text-to-image", LIVE, HUB_LIST);

        assertThat(fix()).isEqualTo("/validate?m=acme%2Fchatter&p=groq");
    }

    @Test
    void whatTheModelIsNotServedForIsLeftOutWithItsProvider() {
        question.task(DRAWING)
                .offer("groq", "conversational", LIVE, HUB_LIST)
                .offer("novita", "text-to-image", LIVE, HUB_LIST);

        assertThat(fix()).isEqualTo("/validate?m=acme%2Fchatter");
    }

    @Test
    void whoHasTheModelInErrorOrIsNamedByOthersAloneIsLeftOut() {
        question.offer("groq", "conversational", ERROR, HUB_LIST).offer("groq", "conversational", LIVE, ROUTER);

        assertThat(fix()).isEqualTo("/validate?m=acme%2Fchatter");
    }

    @ParameterizedTest
    @CsvSource({"cheapest, &p=cheapest", "auto, ''"})
    void aPolicyChoosesAnew(String policy, String kept) {
        question.provider(new ProviderChoice.Undecided(policy, "There is nobody."))
                .offer("novita", "conversational", LIVE, HUB_LIST);

        assertThat(fix()).isEqualTo("/validate?m=acme%2Fchatter" + kept + "&t=conversational");
    }

    @Test
    void aProviderThatNobodyKnowsIsNotAskedFurther() {
        question.provider(new ProviderChoice.Unknown("grok", List.of(new ProviderId("groq"))))
                .offer("groq", "conversational", LIVE, HUB_LIST);

        assertThat(fix()).isEqualTo("/validate?m=acme%2Fchatter");
    }

    @Test
    void aPolicyThatAPluginsOfferAnsweredChoosesAnewToo() {
        question.provider(new ProviderChoice.Picked(new ProviderId("local"), "cheapest", "It is cheapest.", true))
                .offer("novita", "conversational", LIVE, HUB_LIST);

        assertThat(fix()).isEqualTo("/validate?m=acme%2Fchatter&p=cheapest&t=conversational");
    }

    @Test
    void aProviderThatIsGoneIsNotAskedFurther() {
        question.provider(new ProviderChoice.Retired(new ProviderId("groq")))
                .offer("groq", "conversational", LIVE, HUB_LIST);

        assertThat(fix()).isEqualTo("/validate?m=acme%2Fchatter");
    }

    @Test
    void whomItBillsIsKeptInAnyCase() {
        question.billTo("acme");

        assertThat(fix()).isEqualTo("/validate?m=acme%2Fchatter&bill=acme");
    }

    @Test
    void ofWhatIsNoIdTheCatalogueIsSearchedForTheWords() {
        question.model(new ModelLookup.Misshapen("owner/na me/<v2>", List.of()));

        assertThat(fix()).isEqualTo("/?q=owner+na+me+v2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<>", "hf_demo_read oops", "x hf_aaaaaaaaaaaaaaaaaaaaaaaa"})
    void nothingIsSearchedForWhereThereIsNoWordOrATokenIsOne(String typed) {
        question.model(new ModelLookup.Misshapen(typed, List.of()));

        assertThat(question.check(ModelCheck.ID).fix()).isNull();
    }

    private @Nullable String fix() {
        Fix fix = question.inTheCatalogueAlone().check(ModelCheck.ID).fix();
        return fix == null ? null : fix.url().toString();
    }
}
