package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A reader keeps what they look at often, in a browser that may or may not keep anything. */
final class SavedViewStoryTest extends HomeStory {

    private static final String TOKEN = "hf_not_a_real_token_1";

    @Test
    void nothingIsMadeUntilSomebodyAsks() {
        open("/");

        _assertNone(Popover.class);
    }

    @Test
    void whatIsShownIsSavedUnderAName() {
        open("/?provider=groq&sort=-context");
        opensTheViews();
        assertThat(page()).contains("Nothing is saved yet.");

        _setValue(labelled(TextField.class, "Name of what is shown now"), " Long at Groq ");
        press("Save");

        assertThat(call("save").getInvocation().getParameters())
                .startsWith("Long at Groq", "?provider=groq&sort=-context");
    }

    @Test
    void whatTheBrowserKeptIsALinkAndCanBeDeleted() {
        open("/");
        opensTheViews("Long at Groq", "?provider=groq&sort=-context");

        assertThat(linksTo("provider=groq&sort=-context")).containsExactly("?provider=groq&sort=-context");
        assertThat(page()).contains("Long at Groq").doesNotContain("Nothing is saved yet.");
    }

    @Test
    void whereOneIsDeletedTheFocusGoesToTheNextAndFromTheLastToTheName() {
        open("/");
        opensTheViews("One", "?provider=groq", "Two", "?provider=together", "Three", "?provider=fal-ai");

        delete("Two", "One", "?provider=groq", "Three", "?provider=fal-ai");
        assertThat(focusGoesTo()).singleElement().asString().contains("Three");

        delete("Three", "One", "?provider=groq");
        assertThat(focusGoesTo()).singleElement().asString().contains("One");

        delete("One");
        assertThat(focusGoesTo()).singleElement().asString().contains("vaadin-text-field");
    }

    @Test
    void whatWasTamperedWithLeadsNowhereElse() {
        open("/");
        opensTheViews("Odd", "javascript:alert(1)");

        assertThat(linksTo("javascript")).isEmpty();
    }

    @Test
    void aNameIsNeededAndATokenIsNone() {
        open("/");
        opensTheViews();

        press("Save");
        assertThat(labelled(TextField.class, "Name of what is shown now").getErrorMessage())
                .isEqualTo("Please give it a name");

        _setValue(labelled(TextField.class, "Name of what is shown now"), TOKEN);
        press("Save");
        assertThat(sentToBrowser()).noneMatch(script -> script.contains(TOKEN));
    }

    @Test
    void whereTheBrowserKeepsNothingThePageSaysSo() {
        open("/");
        press("Saved views");
        call("all").completeExceptionally(JsonNodeFactory.instance.stringNode("SecurityError"));
        MockVaadin.clientRoundtrip(true);

        assertThat(page()).contains("This browser lets the page store nothing", "bookmark that");
    }

    private static void opensTheViews(String... namesAndAddresses) {
        press("Saved views");
        call("all").complete(kept(namesAndAddresses));
        MockVaadin.clientRoundtrip(true);
    }

    private static void delete(String name, String... namesAndAddressesLeft) {
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Delete “" + name + "”")));
        call("remove").complete(kept(namesAndAddressesLeft));
    }

    private static ArrayNode kept(String... namesAndAddresses) {
        ArrayNode kept = JsonNodeFactory.instance.arrayNode();
        for (int view = 0; view < namesAndAddresses.length; view += 2) {
            kept.addArray().add(namesAndAddresses[view]).add(namesAndAddresses[view + 1]);
        }
        return kept;
    }

    /** What was asked of the browser; it is up to the test to answer. */
    private static PendingJavaScriptInvocation call(String function) {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        List<PendingJavaScriptInvocation> asked =
                UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                        .filter(call -> call.getInvocation().getExpression().contains("hubcheckViews." + function))
                        .toList();
        assertThat(asked).hasSize(1);
        return asked.getFirst();
    }
}
