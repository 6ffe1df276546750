package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import io.hubcheck.limit.ClientAddress;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reader asks for more than their address may. */
final class AskedTooMuchStoryTest extends UiStory {

    private static final String ADDRESS = "203.0.113.7";

    @BeforeEach
    void theyComeFromOutside() {
        browser.sendsFrom(ADDRESS);
        catalog.holds(Samples.catalogue());
        validator.answers(Samples::pass);
    }

    @Test
    void whoeverAskedTooMuchIsToldWhenToAskAgainAndThenMay() {
        limit.take(ClientAddress.of(ADDRESS), 300);
        open("/validate?m=Qwen/Qwen3-32B&p=groq");
        everythingArrives();

        assertThat(page()).contains("You have asked for a lot in a short time. Try again in 1 s.");
        assertThat(validator.asked()).isEmpty();

        timePasses(Duration.ofSeconds(1));
        _click(_get(Button.class, spec -> spec.withText("Ask again")));
        everythingArrives();
        assertThat(validator.asked()).hasSize(1);
    }

    @Test
    void aBatchThatIsTooMuchNowIsToldAtTheField() {
        limit.take(ClientAddress.of(ADDRESS), 299);
        open("/validate/batch");
        paste("a/b\n".repeat(11));
        everythingArrives();

        assertThat(_get(TextArea.class).getErrorMessage()).contains("Try again in 1 s");
        assertThat(validator.asked()).isEmpty();

        paste("a/b");
        everythingArrives();
        assertThat(validator.asked()).hasSize(1);
    }

    private static void paste(String text) {
        _setValue(_get(TextArea.class), text);
        _click(_get(Button.class, spec -> spec.withText("Validate all")));
    }
}
