package io.hubcheck.catalog.internal;

import static io.hubcheck.HandClock.START;
import static io.hubcheck.catalog.internal.Facts.FLUX;
import static io.hubcheck.catalog.internal.Facts.LLAMA;
import static io.hubcheck.catalog.internal.Facts.QWEN;
import static io.hubcheck.catalog.internal.Facts.chat;
import static io.hubcheck.catalog.internal.Facts.mapping;
import static io.hubcheck.catalog.internal.Facts.model;
import static io.hubcheck.catalog.internal.Facts.page;
import static io.hubcheck.catalog.internal.HandDrivenHub.LIST;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Availability;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.ModelList;
import io.hubcheck.api.ModelQuery;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class ModelsTest {

    private final Bench bench = Bench.healthy();

    @BeforeEach
    void threeServedModelsAndOneThatIsNot() {
        bench.hub.says(
                LIST,
                page(
                        model(LLAMA, 50L, chat("groq"), mapping("fireworks-ai", "conversational", Availability.ERROR)),
                        model(QWEN, 90L, mapping("novita", "text-generation", Availability.LIVE), chat("novita")),
                        model(FLUX, 70L, mapping("fal-ai", "text-to-image", Availability.LIVE)),
                        model("nobody/serves-this", 99L)));
    }

    @Test
    void theMostDownloadedServedModelsComeFirst() {
        ModelList list = bench.catalog.models(ModelQuery.ALL);

        assertThat(list.fetchedAt()).isEqualTo(START);
        assertThat(list.models()).extracting(ModelId::value).containsExactly(QWEN, FLUX, LLAMA);
    }

    @Test
    void aProviderMayBeNamedByAnAliasAndIsTakenWhateverTheState() {
        assertThat(ids(ModelQuery.servedBy("Fireworks"))).containsExactly(LLAMA);
    }

    @Test
    void aProviderThatServesNothingHasNoModels() {
        assertThat(ids(ModelQuery.servedBy("cerebras"))).isEmpty();
        assertThat(ids(ModelQuery.servedBy("nvidia"))).isEmpty();
        assertThat(ids(ModelQuery.servedBy("nobody-knows-me"))).isEmpty();
    }

    @Test
    void aPolicyDoesNotNarrowTheList() {
        assertThat(ids(ModelQuery.servedBy("auto"))).hasSize(3);
    }

    @Test
    void textGenerationTakesInChat() {
        assertThat(ids(new ModelQuery(null, "text-generation", null, 10))).containsExactly(QWEN, LLAMA);
        assertThat(ids(new ModelQuery("groq", "text-generation", null, 10))).containsExactly(LLAMA);
        assertThat(ids(new ModelQuery(null, "text-to-image", null, 10))).containsExactly(FLUX);
    }

    @Test
    void eachWordMustBePartOfTheId() {
        assertThat(ids(new ModelQuery(null, null, "INSTRUCT llama", 10))).containsExactly(LLAMA);
        assertThat(ids(new ModelQuery(null, null, "llama flux", 10))).isEmpty();
    }

    @Test
    void aLimitKeepsTheFirst() {
        assertThat(ids(new ModelQuery(null, null, null, 1))).containsExactly(QWEN);
    }

    @Test
    void blankCriteriaDoNotNarrow() {
        assertThat(ids(new ModelQuery("", " ", "", 10))).hasSize(3);
    }

    @Test
    void whereNothingCouldBeReadTheListIsEmptyAndUndated() {
        assertThat(Bench.dark().catalog.models(ModelQuery.ALL)).isEqualTo(new ModelList(null, List.of()));
    }

    private List<String> ids(ModelQuery query) {
        return bench.catalog.models(query).models().stream().map(ModelId::value).toList();
    }
}
