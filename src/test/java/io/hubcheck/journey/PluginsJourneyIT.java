package io.hubcheck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.hubcheck.journey.LoginPages.authorize;
import static io.hubcheck.journey.LoginPages.signIn;
import static io.hubcheck.journey.Stage.heading;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.hubcheck.api.Finding;
import io.hubcheck.api.Fix;
import io.hubcheck.api.spi.ColumnSpec;
import io.hubcheck.api.spi.DetailSection;
import io.hubcheck.api.spi.ExportFormat;
import io.hubcheck.api.spi.HubcheckPlugin;
import io.hubcheck.api.spi.PluginDescriptor;
import io.hubcheck.api.spi.Registrar;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Plugins as a person meets them: on their own page, in the catalogue, and below a verdict. */
class PluginsJourneyIT {

    private static final String MODEL = "Qwen/Qwen3-32B";

    private final Stage stage = new Stage(List.of(
            plugin("house-rules", PluginsJourneyIT::addAll),
            plugin(
                    "flaky",
                    registrar -> registrar.column(new ColumnSpec("mood", "Mood", false, offer -> {
                        throw new IllegalStateException("in a bad mood");
                    }))),
            plugin("flaky", registrar -> {})));

    private static void addAll(Registrar registrar) {
        registrar.column(new ColumnSpec("note", "House note", false, offer -> "by " + offer.provider()));
        registrar.column(new ColumnSpec("score", "Score", true, offer -> "7"));
        registrar.section(new DetailSection(
                "licence",
                "Licence",
                (model, offers) -> List.of(
                        DetailSection.Row.of("Offers", Integer.toString(offers.size())),
                        new DetailSection.Row("Terms", "Read the terms", URI.create("https://licences.example/a")))));
        registrar.inspector(
                "narrow",
                token -> Finding.warn("narrow", "too_wide", "This token may do more than reading needs.", null)
                        .fixedBy(new Fix("Make a narrower one", URI.create("https://hub.example/settings/tokens"))));
        registrar.inspector("kind", token -> Finding.pass("kind", "It comes from signing in.", null));
        registrar.exporter(
                new ExportFormat("litellm", "LiteLLM config", "application/yaml", "yaml"),
                (offers, out) -> out.write("none"));
    }

    private static HubcheckPlugin plugin(String id, Consumer<Registrar> additions) {
        return new HubcheckPlugin() {
            @Override
            public PluginDescriptor getDescriptor() {
                return new PluginDescriptor(id, "1.0", HubcheckPlugin.API_LEVEL);
            }

            @Override
            public void register(Registrar registrar) {
                additions.accept(registrar);
            }
        };
    }

    @AfterEach
    void close() {
        assertThat(stage.complaints()).isEmpty();
        stage.close();
    }

    @Test
    void whatPluginsAddShowsEverywhereAndTheirPageSwitchesThem() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/?cols=status,model,provider,house-rules/note,house-rules/score,flaky/mood&q=" + MODEL);
        assertThat(page.getByText("by groq").first()).isVisible();
        button(page, "More").click();
        assertThat(page.getByText("LiteLLM config")).isVisible();
        Stage.keep(page, "plugins-catalogue");

        page.navigate("/validate?m=" + MODEL + "&p=groq");
        assertThat(heading(page, "Licence")).isVisible();
        page.setViewportSize(1280, 1700);
        Stage.keep(page, "plugins-verdict");
        page.setViewportSize(1280, 800);

        page.navigate("/plugins");
        assertThat(page.getByText("partly suspended")).isVisible();
        assertThat(page.getByText("rejected", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        Stage.keep(page, "plugins");
        keepElsewhere();
        button(page, "Look again").click();
        assertThat(page.getByText("Nothing has changed in the plugins’ folder."))
                .isVisible();

        button(page, "Disable: house-rules").click();
        assertThat(button(page, "Enable: house-rules")).isVisible();
        page.navigate("/?cols=model,house-rules/note");
        assertThat(page.locator("a.model").first()).isVisible();
        assertThat(page.getByText("House note")).hasCount(0);

        page.navigate("/plugins");
        button(page, "Enable: house-rules").click();
        assertThat(button(page, "Disable: house-rules")).isVisible();
    }

    @Test
    void whatPluginsFoundInOnesTokenStandsOnTheAccountPage() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/me");
        signIn(page, "demo-bob");
        authorize(page);
        assertThat(heading(page, "What plugins found")).isVisible();
        assertThat(page.getByText("This token may do more than reading needs.")).isVisible();
        Stage.keep(page, "plugins-account");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(360, 740);
        Stage.keep(page, "phone-plugins-account-dark");
    }

    private void keepElsewhere() {
        Page dark = stage.desk(ColorScheme.DARK);
        dark.navigate("/plugins");
        assertThat(heading(dark, "Plugins")).isVisible();
        Stage.keep(dark, "plugins-dark");

        Page phone = stage.phone();
        phone.navigate("/plugins");
        assertThat(heading(phone, "Plugins")).isVisible();
        assertThat((Boolean) phone.evaluate("document.querySelector('main').scrollWidth"
                        + " <= document.querySelector('main').clientWidth"
                        + " && document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isTrue();
        Stage.keep(phone, "phone-plugins");
        phone.navigate("/?cols=model,house-rules/note&q=" + MODEL);
        assertThat(phone.getByText("by groq").first()).isVisible();
        Stage.keep(phone, "phone-plugins-catalogue");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
