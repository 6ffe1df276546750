package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.select.Select;
import io.hubcheck.api.Finding;
import io.hubcheck.api.Fix;
import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.Source;
import io.hubcheck.ui.component.FindingItem;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Oneself: the page about a person, their token, and whom they bill. */
final class AccountPageStoryTest extends UiStory {

    private static final String TOKEN = "hf_demo_alice_signed_in";
    private static final String NEXT = "hf_demo_alice_renewed";
    private static final String[] ALL = {"openid", "profile", "inference-api"};

    @BeforeEach
    void theCatalogueWasRead() {
        catalog.holds(Samples.catalogue());
    }

    @Test
    void theAccountPageShowsOneselfAndWhatTheTokenMayDo() {
        user.signsIn(TOKEN, clock.instant().plus(Duration.ofHours(8)), ALL);
        tokens.reports(TOKEN, HandTokens.oauth(Decision.GRANTED, ALL));

        open("/me");
        everythingArrives();

        assertThat(page())
                .contains("Alice Example", "PRO", "Member of acme, demo-lab")
                .contains("from signing in (OAuth)", "by what the Hub granted at sign-in")
                .contains("inference-api, openid, profile", "in 8:00:00")
                .doesNotContain("Without inference-api");
        timePasses(Duration.ofSeconds(1));
        assertThat(page()).contains("in 7:59:59");
    }

    @Test
    void whatOnlyARealCallTellsIsSaidBesideThePermission() {
        user.signsIn(TOKEN, null, ALL);
        tokens.reports(TOKEN, HandTokens.oauth(Decision.GRANTED, ALL));

        open("/me");
        everythingArrives();

        assertThat(page())
                .contains("Not known: whether you have credit left, and which providers you have switched off.");
    }

    @Test
    void aCallThatWasAnsweredIsToldWithItsTime() {
        user.signsIn(TOKEN, null, ALL);
        tokens.reports(TOKEN, HandTokens.called(Decision.GRANTED, clock.instant(), ALL));
        clock.advance(Duration.ofMinutes(2));

        open("/me");
        everythingArrives();

        assertThat(page())
                .contains("by a real call", "A real call with your token was answered at ")
                .contains("2 min ago")
                .doesNotContain("The router refused");
    }

    @Test
    void whereNoCallDecidesNoneIsSpokenOf() {
        user.signsIn(TOKEN, null, ALL);
        tokens.reports(TOKEN, HandTokens.oauth(Decision.GRANTED, ALL));

        open("/me");
        everythingArrives();

        assertThat(page()).doesNotContain("A real call with", "The router refused");
    }

    @Test
    void anOpenAccountPageGoesOnWithTheTokenThatTookTheOthersPlace() {
        user.signsIn(TOKEN, clock.instant().plus(Duration.ofMinutes(3)), ALL);
        tokens.reports(TOKEN, HandTokens.oauth(Decision.GRANTED, ALL));
        tokens.reports(NEXT, HandTokens.oauth(Decision.GRANTED, ALL));
        user.renewsTo(NEXT, clock.instant().plus(Duration.ofHours(8)), ALL);
        open("/me");
        everythingArrives();

        timePasses(Duration.ofMinutes(2));
        everythingArrives();
        timePasses(Duration.ofMinutes(1));
        everythingArrives();

        assertThat(page()).contains("in 7:57:00");
        assertThat(tokens.asked()).endsWith(NEXT);
    }

    @Test
    void theAccountPageSaysWhatAMissingScopeBlocksAndMendsIt() {
        user.signsIn(TOKEN, null, "openid", "profile");
        tokens.reports(TOKEN, HandTokens.oauth(Decision.DENIED, "openid", "profile"));

        open("/me");
        everythingArrives();

        assertThat(page()).contains("Without inference-api you can’t call Inference Providers");
        assertThat(linksTo("prompt=consent")).singleElement().asString().contains("return=%2Fme");
    }

    @Test
    void whatPluginsFoundInTheTokenStandsInItsCardWithWhereToMendIt() {
        signedIn();
        Provenance said = Provenance.of(new Source("warden/narrow"), clock.instant());
        Fix fix = new Fix("Make a narrower one", URI.create("https://hub.example/settings/tokens"));
        findings = (report, credential) -> List.of(new Finding(
                "warden/narrow", Outcome.WARN, "too_wide", "It may do " + report.username() + "’s all.", said, fix));

        open("/me");
        everythingArrives();

        List<String> lines = textOf(_get(FindingItem.class)).lines().toList();
        assertThat(lines)
                .containsExactly(
                        "Warning",
                        "Narrow",
                        "by plugin warden",
                        "too_wide",
                        "It may do alice’s all.",
                        "Make a narrower one",
                        "warden/narrow",
                        "just now");
        assertThat(linksTo("settings/tokens")).contains("https://hub.example/settings/tokens");
        assertThat(page()).contains("What plugins found");
    }

    @Test
    void wherePluginsSayNothingNothingIsSaidOfThem() {
        signedIn();

        open("/me");
        everythingArrives();

        assertThat(page()).contains("Your token").doesNotContain("plugin");
    }

    @Test
    void aThrottledHubLeavesTheTokenUndecided() {
        signedIn();
        tokens.reports(TOKEN, HandTokens.THROTTLED);

        open("/me");
        everythingArrives();

        assertThat(page()).contains("could not be found out", "The Hub is asked too often.", "alice");
    }

    @Test
    void theOrganisationThatOneBillsIsUsedUntilAnAddressNamesAnother() {
        signedIn();
        open("/me");
        _setValue(_get(Select.class), "demo-lab");

        open("/validate?m=owner/name");
        everythingArrives();
        open("/validate?m=owner/name&bill=acme");
        everythingArrives();

        assertThat(validator.asked()).extracting(PairQuestion::billTo).containsExactly("demo-lab", "acme");
    }

    @Test
    void commandsBillTheChosenOrganisationAndLinksToThePageDoNot() {
        signedIn();
        open("/me");
        _setValue(_get(Select.class), "demo-lab");

        open("/validate?m=owner/name");
        everythingArrives();

        assertThat(textOf(_get(Pre.class))).contains("billTo=demo-lab");
        assertThat(address()).doesNotContain("demo-lab");
    }

    private void signedIn() {
        user.signsIn(TOKEN, null, ALL);
        tokens.reports(TOKEN, HandTokens.oauth(Decision.GRANTED, ALL));
    }
}
