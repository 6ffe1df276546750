package io.hubcheck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.hubcheck.journey.Markup.DRAWING;
import static io.hubcheck.journey.Markup.IMAGE;
import static io.hubcheck.journey.Markup.LINK;
import static io.hubcheck.journey.Markup.SCRIPT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.hubcheck.demo.fault.Fault;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Hub's lists pass on what somebody wrote there to run in readers' browsers; they read it, and nothing runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileHubJourneyIT {

    private static final String MODEL = "evil/model";

    /** The router's list, with what it alone tells: what goes in and comes out. */
    private static final String ROUTER = """
            {"object":"list","data":[
             {"id":"evil/%1$s","architecture":{},"providers":[{"provider":"groq","status":"live"}]},
             {"id":"evil/model","architecture":{"input_modalities":["%1$s"],"output_modalities":["%2$s"]},
              "providers":[{"provider":"groq","status":"%2$s"},{"provider":"%3$s","status":"live"}]}]}""".formatted(IMAGE, SCRIPT, DRAWING);

    private Stage stage;

    @BeforeAll
    void theHubIsHostile() {
        stage = new Stage(hub -> {
            hub.catalog().addMapping(MODEL, IMAGE, SCRIPT, DRAWING, IMAGE);
            hub.catalog().addMapping(MODEL, "groq", IMAGE, "conversational", SCRIPT);
            hub.catalog().addMapping(MODEL, LINK, LINK, "conversational", "live");
            hub.catalog().addMapping("evil/" + IMAGE, "groq", "x", "conversational", "live");
            hub.catalog().addMapping(SCRIPT, "groq", "x", "conversational", "live");
            hub.faults().switchOn("/v1/models", new Fault.OwnWords(200, null, ROUTER));
        });
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?q=evil", "/?q=evil&group=model", "/providers", "/validate?m=evil/model"})
    void whatTheHubPassesOnIsReadAndNotRun(String address) {
        Page page = open(address);

        assertThat(page.getByText(IMAGE).first()).isVisible();
        nothingRan(page);
    }

    @Test
    void aPageOfItsModelIsReadAndNotRun() {
        Page page = open("/models/evil/model");

        assertThat(page.getByText(LINK).first()).isVisible();
        assertThat(page.locator("main").getByText(IMAGE + " ").first()).isVisible();
        Stage.keep(page, "hostile-model");
        nothingRan(page);
    }

    @Test
    void anIdThatIsNoIdIsNeitherReadNorRun() {
        Page page = open("/?q=evil");

        assertThat(page.getByText(MODEL).first()).isVisible();
        assertThat(page.getByText("evil/" + IMAGE)).hasCount(0);
        nothingRan(page);
    }

    @Test
    void whatAnAddressHoldsIsReadAndNotRun() {
        for (String address : new String[] {
            "/validate?m=" + encoded(IMAGE) + "&p=" + encoded(SCRIPT) + "&t=" + encoded(DRAWING),
            "/validate?m=evil/model&p=" + encoded(IMAGE),
            "/providers/" + encoded(IMAGE),
            "/nowhere/" + encoded(IMAGE),
            "/compare?pair=" + encoded(MODEL + ":" + IMAGE),
            "/?q=" + encoded(IMAGE) + "&provider=" + encoded(SCRIPT)
        }) {
            Page page = open(address);

            assertThat(page.locator("h1").first()).isVisible();
            nothingRan(page);
        }
    }

    @Test
    void whatIsPastedIsReadAndNotRun() {
        Page page = open("/validate/batch");
        page.getByLabel("Pairs").fill("evil/model " + IMAGE.replace(' ', '/') + "\n" + IMAGE + "\n" + SCRIPT);
        page.getByText("Validate all").click();

        assertThat(page.getByText("3 answered").first()).isVisible();
        assertThat(page.getByText(SCRIPT).first()).isVisible();
        Stage.keep(page, "hostile-batch");
        nothingRan(page);
    }

    private Page open(String address) {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate(address);
        return page;
    }

    private void nothingRan(Page page) {
        Markup.nothingRan(page, stage.complaints());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
