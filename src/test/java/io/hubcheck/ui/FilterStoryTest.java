package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader narrows the catalogue to what they can use. */
final class FilterStoryTest extends HomeStory {

    @Test
    void choosingAProviderNarrowsTheGridAndIsInTheAddress() {
        open("/");
        everythingArrives();

        ComboBoxKt.selectByLabel(providers(), "Groq");

        assertThat(_size(offers())).isEqualTo(2);
        assertThat(address()).isEqualTo("/?provider=groq");
    }

    @Test
    void choosingATaskNarrowsTheGridAndIsInTheAddress() {
        open("/");

        ComboBoxKt.selectByLabel(words("Task"), "text-to-image");

        assertThat(page()).contains("1 offer");
        assertThat(address()).isEqualTo("/?task=text-to-image");
    }

    @Test
    void choosingAStatusNarrowsTheGridAndAWordThatTheHubInventedIsOneToo() {
        open("/");
        assertThat(ComboBoxKt.getSuggestions(words("Status"))).contains("live", "staging", "warming", "error");

        ComboBoxKt.selectByLabel(words("Status"), "warming");

        assertThat(address()).isEqualTo("/?status=warming");
        assertThat(row(Samples.QWEN, "newcomer")).contains("warming");
        assertThat(_size(offers())).isEqualTo(1);
    }

    @Test
    void choosingAProviderLeavesOnlyItsTasksAndTheOtherWayRound() {
        open("/");
        everythingArrives();
        assertThat(ComboBoxKt.getSuggestions(words("Task"))).contains("conversational", "text-to-image");

        ComboBoxKt.selectByLabel(providers(), "Groq");
        assertThat(ComboBoxKt.getSuggestions(words("Task")))
                .contains("conversational")
                .doesNotContain("text-to-image");

        open("/?task=text-to-image");
        assertThat(ComboBoxKt.getSuggestions(providers())).containsExactly("fal");
        assertThat(ComboBoxKt.getSuggestions(words("Task"))).contains("conversational", "text-to-image");
    }

    @Test
    void typingNarrowsTheGridWithoutAPageToComeBackFrom() {
        open("/");

        _setValue(filter(), "llama 70b");

        assertThat(sentToBrowser())
                .anyMatch(script -> script.contains("history.replaceState") && script.contains("?q=llama%2070b"));
        assertThat(_size(offers())).isEqualTo(2);
    }

    @Test
    void whatStillNarrowsKeepsItsChip() {
        open("/?task=conversational");
        everythingArrives();
        Button chip = _get(Button.class, button -> button.withClasses("chip"));

        open("/?task=conversational&sort=model");
        assertThat(_get(Button.class, button -> button.withClasses("chip"))).isSameAs(chip);

        _click(chip);
        assertThat(address()).isEqualTo("/?sort=model");
    }

    @Test
    void furtherFiltersAreOutOfTheWayUntilAskedFor() {
        open("/");
        _assertNone(BigDecimalField.class);

        press("More filters");

        _setValue(labelled(BigDecimalField.class, "Highest price in, $/1M"), new BigDecimal("0.6"));
        assertThat(address()).isEqualTo("/?maxInput=0.6");
        assertThat(_size(offers())).isEqualTo(3);
        assertThat(page()).contains("More filters (1)");
    }

    @ParameterizedTest
    @CsvSource({
        "Tools,true,tools=true,1",
        "Tools,false,tools=false,1",
        "Structured output,false,structured=false,1",
        "Free,true,free=true,1",
        "Gated,true,gated=true,0",
        "Adapters (LoRA),false,adapter=false,6",
        "Adapters (LoRA),true,adapter=true,0",
    })
    void whatIsYesOrNoCanBeChosen(String label, String answer, String parameter, int offers) {
        open("/");
        press("More filters");

        _setValue(yesNo(label), answer);

        assertThat(address()).isEqualTo("/?" + parameter);
        assertThat(page()).contains(offers == 0 ? "no offers" : offers == 1 ? "1 offer" : offers + " offers");
        assertThat(chips()).hasSize(1);
    }

    @Test
    void aContextCanBeTypedAsPeopleWriteIt() {
        open("/");
        press("More filters");

        type(words("Smallest context"), "128k");

        assertThat(address()).isEqualTo("/?minContext=128000");
        assertThat(chips()).containsExactly("Context ≥ 128,000");
        assertThat(_size(offers())).isEqualTo(1);
    }

    @Test
    void aContextThatIsNoneIsSaidToBeNone() {
        open("/");
        press("More filters");

        type(words("Smallest context"), "much");

        assertThat(words("Smallest context").isInvalid()).isTrue();
        assertThat(address()).isEqualTo("/");
    }

    @Test
    void eachFilterInUseIsAChipThatTakesItOff() {
        open("/?q=llama&provider=groq&maxInput=0.60&minContext=100000&tools=true&sort=-context");
        assertThat(chips())
                .containsExactly("Model: llama", "Provider: groq", "In ≤ $0.60", "Context ≥ 100,000", "Tools: yes");

        press("Provider: groq");

        assertThat(address())
                .contains("q=llama", "maxInput=0.6", "minContext=100000", "tools=true", "sort=-context")
                .doesNotContain("provider");
        assertThat(chips()).doesNotContain("Provider: groq").hasSize(4);
    }

    @Test
    void allFiltersAreTakenOffInOnePressAndTheRestOfTheAddressStays() {
        open("/?q=llama&provider=groq&sort=-context&group=model&cols=status,model");

        press("Clear all filters");

        assertThat(address())
                .contains("sort=-context", "group=model", "cols=status%2Cmodel")
                .doesNotContain("llama", "groq");
        assertThat(chips()).isEmpty();
    }

    @Test
    void aSharedAddressBringsTheSamePage() {
        open("/?provider=together&task=conversational&q=qwen&status=live&free=true&sort=-context");
        everythingArrives();

        assertThat(providers().getValue().name()).isEqualTo("Together AI");
        assertThat(words("Task").getValue()).isEqualTo("conversational");
        assertThat(words("Status").getValue()).isEqualTo("live");
        assertThat(filter().getValue()).isEqualTo("qwen");
        assertThat(sorting().getValue().word()).isEqualTo("-context");
        assertThat(_size(offers())).isEqualTo(1);
        press("More filters (1)");
        assertThat(yesNo("Free").getValue()).isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maxInput=cheap",
                "maxInput=-1",
                "maxInput=1e999999999",
                "minContext=99999999999999999999",
                "tools=perhaps",
                "adapter=lora",
                "callable=perhaps",
                "sort=likes",
                "group=owner",
                "cols=nothing",
                "since=yesterday",
                "since=0d",
                "sel=Qwen/Qwen3-32B",
                "provider=groq&provider=novita"
            })
    void whatCannotBeReadOfAnAddressIsToldAndHasNoEffect(String parameter) {
        open("/?" + parameter);

        assertThat(_size(offers())).isEqualTo(6);
        assertThat(chips()).isEmpty();
        assertThat(page()).contains("It has no effect: " + parameter.substring(0, parameter.indexOf('=')));
    }

    @Test
    void anAddressThatIsWellReadIsNotCommentedOn() {
        open("/?q=llama&maxInput=0.5&sort=-downloads&group=model&cols=model&unknown=1&callable=false");

        assertThat(page()).doesNotContain("It has no effect");
    }

    @Test
    void aProviderThatNobodyKnowsIsStillShownWhereTheAddressNamesIt() {
        open("/?provider=unheard-of");
        everythingArrives();

        assertThat(providers().getItemLabelGenerator().apply(providers().getValue()))
                .isEqualTo("unheard-of (unknown)");
        assertThat(page()).contains("No offer passes these filters");
    }

    @Test
    void retiredAndUnknownProvidersAreCalledSo() {
        open("/");
        everythingArrives();

        assertThat(ComboBoxKt.getSuggestions(providers()))
                .containsExactly("fal", "Groq", "Nebius AI (retired)", "newcomer (unknown)", "Together AI");
    }

    private static void type(ComboBox<String> field, String text) {
        ComboBoxKt._fireCustomValueSet(field, text);
    }

    @SuppressWarnings("unchecked")
    private static Select<String> yesNo(String label) {
        return labelled(Select.class, label);
    }
}
