package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader asks for too much, and is shown the way out. */
final class EmptyStoryTest extends HomeStory {

    @Test
    void anEmptyResultSaysWhichFilterToDropAndDropsIt() {
        open("/?q=llama&provider=groq&task=text-to-image");

        assertThat(page()).contains("No offer passes these filters", "no offers");
        _assertNone(Grid.class);
        assertThat(linksTo("offers.csv")).isEmpty();

        press("Drop “Task: text-to-image”: 1 offer");
        assertThat(address()).contains("q=llama", "provider=groq").doesNotContain("task");
        assertThat(_size(offers())).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "status=error,Status: error",
        "tools=false,Tools: no",
        "structured=true,Structured output: yes",
        "modality=video,Modality: video",
        "free=true,Free: yes",
        "gated=true,Gated: yes",
        "adapter=true,Adapters only",
        "minContext=200000,'Context ≥ 200,000'",
        "maxInput=0.01,In ≤ $0.01",
        "maxOutput=0.01,Out ≤ $0.01",
        "task=text-to-image,Task: text-to-image",
        "provider=fal-ai,Provider: fal-ai",
    })
    void anyFilterCanBeTheOneToDrop(String parameter, String name) {
        open("/?q=llama&" + parameter + (parameter.startsWith("provider") ? "" : "&provider=groq"));

        press("Drop “" + name + "”: " + (parameter.startsWith("provider") ? "2 offers" : "1 offer"));

        assertThat(chips()).doesNotContain(name).isNotEmpty();
    }

    @Test
    void whereNoSingleFilterIsToBlameTheBestTwoAreNamed() {
        open("/?q=llama&provider=groq&tools=false&task=text-to-image");

        assertThat(page()).contains("No single one of them is to blame. Drop two:");
        press("Drop “Task: text-to-image” and “Tools: no”: 1 offer");

        assertThat(address()).isEqualTo("/?q=llama&provider=groq");
    }

    @Test
    void theFilterThatExcludesMostIsNamed() {
        open("/?q=llama&provider=fal-ai");

        assertThat(page()).contains("“Provider: fal-ai” keeps most out.", "Drop “Model: llama”: 1 offer");
    }

    @Test
    void allFiltersAreClearedInOneClickAndTheOrderStays() {
        open("/?q=nothing+has+this+name&sort=-context");

        press("Clear all filters");

        assertThat(address()).isEqualTo("/?sort=-context");
    }
}
