package io.hubcheck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.hubcheck.ui.language.Language;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On a phone of the usual width, whoever looks at an empty field can read all of its hint. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HintsIT {

    private static final List<String> SCREENS = List.of("/", "/validate", "/compare", "/models/Qwen/Qwen3-32B");

    private static final String CUT_OFF = """
            () => {
              const inputs = [];
              const collect = root => root.querySelectorAll('*').forEach(each => {
                if (each.matches('input[placeholder]')) inputs.push(each);
                if (each.shadowRoot) collect(each.shadowRoot);
              });
              collect(document);
              const pen = document.createElement('canvas').getContext('2d');
              return inputs.filter(input => input.checkVisibility() && input.placeholder && !input.value)
                .filter(input => {
                  const style = getComputedStyle(input);
                  pen.font = style.font;
                  const room = input.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
                  return pen.measureText(input.placeholder).width > room;
                })
                .map(input => input.placeholder);
            }""";

    private Stage stage;

    @BeforeAll
    void open() {
        stage = new Stage();
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @EnumSource
    void noHintIsCutOff(Language language) {
        Page page = stage.phone();
        page.setViewportSize(390, 844);
        page.navigate("/");
        page.evaluate("tag => { document.cookie = `hubcheck-language=${tag}; path=/` }", language.tag());
        for (String screen : SCREENS) {
            page.navigate(screen);
            assertThat(page.getByRole(AriaRole.CONTENTINFO)).isVisible();
            Stage.settled(page);
            assertThat((List<?>) page.evaluate(CUT_OFF)).as(screen).isEmpty();
        }
        page.keyboard().press("Control+k");
        assertThat(page.locator(".palette-field")).isVisible();
        assertThat((List<?>) page.evaluate(CUT_OFF)).as("palette").isEmpty();
    }
}
