package io.hubcheck.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.ModelId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SoughtTest {

    @ParameterizedTest
    @CsvSource({
        "meta-llama/Llama-3.3-70B-Instruct, EXACT",
        "llama-3.3-70b-instruct, EXACT",
        "meta-, PREFIX",
        "LLAMA-3, PREFIX",
        "llama, PREFIX",
        "70b, WORD",
        "instruct, WORD",
        "0b-in, PART",
        "nstruct, PART",
        "llama33, FUZZY",
        "lm3370, FUZZY",
        "li, NONE",
        "mistral, NONE",
        "mctb, NONE",
    })
    void aModelIsFoundByItsIdItsNameAndPartsOfThem(String typed, Closeness closeness) {
        assertThat(Sought.of(typed).to(new ModelId("meta-llama/Llama-3.3-70B-Instruct")))
                .isEqualTo(closeness);
    }

    @Test
    void ofSeveralWordsTheWorstCounts() {
        ModelId llama = new ModelId("meta-llama/Llama-3.3-70B-Instruct");

        assertThat(Sought.of("llama 70b").to(llama)).isEqualTo(Closeness.WORD);
        assertThat(Sought.of("70b  struct ").to(llama)).isEqualTo(Closeness.PART);
        assertThat(Sought.of("llama 8b").to(llama)).isEqualTo(Closeness.NONE);
    }

    @Test
    void theBestComeFirstAndOfEqualsTheFirst() {
        Ranking<String> ranking = new Ranking<>(3);
        ranking.add("part", Closeness.PART);
        ranking.add("word", Closeness.WORD);
        ranking.add("other word", Closeness.WORD);
        ranking.add("nothing", Closeness.NONE);
        ranking.add("exact", Closeness.EXACT);

        assertThat(ranking.best()).containsExactly("exact", "word", "other word");
    }
}
