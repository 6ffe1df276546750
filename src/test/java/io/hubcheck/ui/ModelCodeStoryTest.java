package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import io.hubcheck.api.Availability;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Task;
import org.junit.jupiter.api.Test;

/** A reader wants to call a model at one of those who serve it. */
final class ModelCodeStoryTest extends ModelStory {

    @Test
    void theCodeIsForThePairThatTheAddressNames() {
        open("/models/" + Samples.LLAMA + "?provider=together&task=conversational&bill=acme");

        assertThat(page()).contains("Call it at together", "This offer is not live, so a call may fail.");
        assertThat(code())
                .contains(Samples.LLAMA + ":together", "https://router.example/v1/chat/completions")
                .contains("X-HF-Bill-To:acme", "$HF_TOKEN");
        assertThat(labelled(TextField.class, "Bill to").getValue()).isEqualTo("acme");
    }

    @Test
    void withoutAChoiceTheCodeIsForTheFirstThatIsLive() {
        open("/models/" + Samples.QWEN);

        assertThat(code()).contains(Samples.QWEN + ":together");
    }

    @Test
    void theLanguageThatIsTurnedToIsInTheAddress() {
        open("/models/" + Samples.LLAMA + "?lang=java");

        assertThat(code()).contains("java.net.http.HttpClient");
        assertThat(_find(Tab.class)).extracting(Tab::getLabel).contains("curl", "Python, OpenAI", "Kotlin");
    }

    @Test
    void whomToBillIsPutIntoTheCodeAndTheAddress() {
        open("/models/" + Samples.LLAMA);

        _setValue(labelled(TextField.class, "Bill to"), "acme");

        assertThat(sentToBrowser()).anyMatch(script -> script.contains("bill=acme"));
        assertThat(code()).contains("X-HF-Bill-To:acme");
        assertThat(linksTo("models/" + Samples.LLAMA + "?")).isNotEmpty().allMatch(link -> link.contains("bill=acme"));
    }

    @Test
    void theLanguageThatIsTurnedToIsKeptByEachLinkOfThePage() {
        open("/models/" + Samples.LLAMA);
        TabSheet sheet = _get(TabSheet.class);
        Tab java = _get(Tab.class, tab -> tab.withLabel("Java"));

        turnTo(sheet, java);

        assertThat(sentToBrowser()).anyMatch(script -> script.contains("lang=java"));
        assertThat(linksTo("models/" + Samples.LLAMA + "?")).isNotEmpty().allMatch(link -> link.contains("lang=java"));
        assertThat(_get(TabSheet.class)).isSameAs(sheet);
    }

    @Test
    void aTokenInPlaceOfANameIsRefused() {
        open("/models/" + Samples.LLAMA);
        TextField bill = labelled(TextField.class, "Bill to");

        _setValue(bill, "hf_not_a_real_token_1");

        assertThat(bill.getValue()).isEmpty();
        assertThat(bill.getErrorMessage()).contains("looks like a token");
        assertThat(code()).doesNotContain("hf_");
    }

    @Test
    void aTaskWithoutADocumentedCallSaysSo() {
        Offer offer = Samples.offer(Samples.QWEN, "groq", new Task("smell-to-poem"), Availability.LIVE)
                .build();
        catalog.holds(of(Samples.model(Samples.QWEN, 1, offer)));

        open("/models/" + Samples.QWEN);

        assertThat(page()).contains("For smell-to-poem no way to call it is documented");
        _assertNone(TabSheet.class);
    }

    @Test
    void whereOnlyTheHubsClientsKnowTheFormThatIsSaid() {
        open("/models/" + Samples.FLUX);

        assertThat(page()).contains("each provider has a form of its own");
        assertThat(_find(Tab.class)).hasSize(2);
    }

    @Test
    void itsVerdictIsOneClickAway() {
        open("/models/" + Samples.LLAMA + "?provider=groq&task=conversational");

        assertThat(linksTo("validate?m=meta-llama%2FLlama-3.3-70B-Instruct&p=groq&t=conversational"))
                .isNotEmpty();
    }

    /** As the browser does. */
    private static void turnTo(TabSheet sheet, Tab tab) {
        Tabs tabs = _get(sheet, Tabs.class);
        Tab before = tabs.getSelectedTab();
        tabs.setSelectedTab(tab);
        ComponentUtil.fireEvent(tabs, new Tabs.SelectedChangeEvent(tabs, before, true));
    }
}
