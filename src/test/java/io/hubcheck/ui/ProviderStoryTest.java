package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.Tooltip;
import io.hubcheck.api.Problem;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.ProviderState;
import io.hubcheck.api.Source;
import io.hubcheck.catalog.CatalogHealth;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.SourceStatus;
import io.hubcheck.catalog.StorageStatus;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reader looks at who there is, and at one of them. */
final class ProviderStoryTest extends UiStory {

    private static final Problem BROKEN = new Problem("hub_unreachable", "Groq’s list can’t be read.", null);

    @BeforeEach
    void theCatalogueWasRead() {
        catalog.holds(Samples.catalogue());
    }

    @Test
    void allAreThereWithWhatTheirOffersAddUpTo() {
        go("/providers");

        assertThat(title()).isEqualTo("Providers – Hubcheck");
        assertThat(_find(H1.class)).hasSize(1);
        assertThat(page()).contains("5 providers, 4 of them with offers");
        assertThat(row("Groq")).contains("active", "conversational", "1 live · 1 error", "$0.79");
        assertThat(row("Together AI")).contains("1 live · 1 staging", "$0.00");
    }

    @Test
    void whomNobodyHereKnowsIsShownAsItIs() {
        go("/providers");

        assertThat(row("newcomer")).contains("unknown", "1 warming", "—");
    }

    @Test
    void theRetiredStandApartWithWhoServesTheirTasksNow() {
        go("/providers");

        String nebius = textOf(_get(Div.class, spec -> spec.withClasses("retired-provider")));

        assertThat(nebius)
                .contains("Nebius AI", "retired", "What it last served")
                .contains("conversational\n: \ngroq\n (1 model)\ntogether\n (1 model)")
                .contains("text-to-image\n: \nfal-ai\n (1 model)")
                .contains("text-to-video\n: \nnobody that is known");
    }

    @Test
    void theyAreNarrowedByTaskAndStateAndTheAddressSaysSo() {
        go("/providers?task=text-to-image");
        assertThat(page()).contains("1 provider", "fal").doesNotContain("Groq", "Nebius");

        go("/providers?status=retired");
        assertThat(page()).contains("1 provider", "Nebius AI").doesNotContain("Together AI");

        _setValue(states(), null);
        everythingArrives();
        assertThat(address()).isEqualTo("/providers");
        assertThat(page()).contains("5 providers");
    }

    @Test
    void howFreshItsOwnListIsAndWhatKeepsItFromBeingReadIsSaid() {
        groqsListIs(SourceStatus.State.STALE, BROKEN);

        go("/providers");
        assertThat(row("Groq")).contains("stale", "3 min ago");

        go("/providers/groq");
        assertThat(page()).contains("Its own list", "stale", "Groq’s list can’t be read.");
    }

    @Test
    void aProviderHasItsPage() {
        go("/providers/groq");

        assertThat(title()).isEqualTo("groq – Hubcheck");
        assertThat(_get(H1.class).getText()).isEqualTo("Groq");
        assertThat(page()).contains("active", "conversational (2)", "1 live · 1 error", "Hub list", "3 min ago");
        assertThat(linksTo("?provider=groq")).isNotEmpty();
        assertThat(linksTo("https://hub.example/groq")).isNotEmpty();
        assertThat(linksTo("https://hub.example/docs/inference-providers/providers/groq"))
                .isNotEmpty();
        assertThat(linksTo("models/" + Samples.LLAMA + "?provider=groq&task=conversational"))
                .isNotEmpty();
    }

    @Test
    void whatStandsOutIsLiveAndHasItsFigure() {
        go("/providers/groq");

        assertThat(page()).contains("Lowest price out", "$0.79", "Longest context", "131,072");
    }

    @Test
    void whereNothingIsSaidNothingStandsOut() {
        go("/providers/fal-ai");

        assertThat(page()).contains("No source says a price or a context length", "Also called", "fal, fal.ai");
    }

    @Test
    void aRetiredOneStaysAddressable() {
        go("/providers/nebius");

        assertThat(page()).contains("Taken off the Hub on 1 July 2026", "fal-ai", "No source says anything of it.");
        assertThat(linksTo("providers/together")).isNotEmpty();
        assertThat(linksTo("?provider=nebius")).isEmpty();
    }

    @Test
    void anotherNameGetsItsRealAddress() {
        go("/providers/Groq");

        assertThat(page()).contains("conversational (2)");
        assertThat(title()).isEqualTo("groq – Hubcheck");
    }

    @Test
    void whomNobodyKnowsMayBeMisspelt() {
        go("/providers/grok");

        assertThat(page()).contains("Nobody here knows a provider “grok”.", "Did you mean");
        assertThat(linksTo("providers/groq")).isNotEmpty();
    }

    @Test
    void beforeAnythingWasReadThePageWaitsAndThenShows() {
        catalog.holds(CatalogSnapshot.NONE);
        catalog.willRead(Samples.catalogue());

        open("/providers");
        assertThat(page()).contains("Loading from the Hub").doesNotContain("Groq");
        everythingArrives();

        assertThat(page()).contains("Groq").doesNotContain("Loading");
    }

    @Test
    void whatWasNotReadIsADashAndNotAZero() {
        catalog.holds(CatalogSnapshot.NONE);
        catalog.willFail(BROKEN, null);

        go("/providers");

        assertThat(row("Groq")).contains("—").doesNotContain("\n0\n");
        assertThat(page()).contains("Groq’s list can’t be read.");
    }

    @Test
    void whatIsReadAnewIsShownWithoutBeingAskedFor() {
        go("/providers/groq");
        catalog.holds(Samples.laterCatalogue());

        timePasses(Duration.ofSeconds(20));
        everythingArrives();

        assertThat(page()).contains("conversational (3)");
    }

    @Test
    void theSecondChoiceKeepsTheFirstHoweverQuickTheReaderIs() {
        go("/providers");

        _setValue(tasks(), "conversational");
        _setValue(states(), ProviderState.UNKNOWN);

        assertThat(address()).isEqualTo("/providers?task=conversational&status=unknown");
        assertThat(page())
                .contains("1 provider, 1 of them with offers", "newcomer")
                .doesNotContain("Groq");
        assertThat(background.waiting()).isZero();
    }

    @Test
    void aChoiceMadeBeforeAnythingIsThereIsKept() {
        open("/providers?task=conversational");

        _setValue(states(), ProviderState.UNKNOWN);
        everythingArrives();

        assertThat(address()).isEqualTo("/providers?task=conversational&status=unknown");
        assertThat(page()).contains("newcomer").doesNotContain("Groq");
    }

    @Test
    void whereNobodyPassesTheFiltersThereIsAWayOut() {
        go("/providers?task=text-to-image&status=retired");
        assertThat(page()).contains("No provider passes these filters");

        _click(_get(Button.class, button -> button.withText("Drop “Status”: 1 provider")));

        assertThat(address()).isEqualTo("/providers?task=text-to-image");
        assertThat(page()).contains("fal").doesNotContain("No provider passes");
    }

    @Test
    void allFiltersCanBeDroppedAtOnce() {
        go("/providers?task=unheard-of");

        _click(_get(Button.class, button -> button.withText("Clear all filters")));

        assertThat(address()).isEqualTo("/providers");
        assertThat(page()).contains("5 providers");
    }

    @Test
    void whatCannotBeReadOfTheAddressIsSaid() {
        go("/providers?status=sleeping&task=conversational");
        assertThat(page()).contains("It has no effect: status", "Groq").doesNotContain("fal");

        go("/providers?status=active");
        assertThat(page()).doesNotContain("It has no effect");
    }

    @Test
    void newsOfTheSourcesLeaveWhatIsReadInPeace() {
        go("/providers/together");
        NativeTable table = _get(NativeTable.class);

        catalog.isTroubledBy(BROKEN, Samples.READ);
        timePasses(Duration.ofSeconds(20));
        everythingArrives();

        assertThat(page()).contains("Groq’s list can’t be read.");
        assertThat(_get(NativeTable.class)).isSameAs(table);
    }

    @Test
    void whoSaysSoIsToldWithoutAMouseToo() {
        go("/providers/fal-ai");

        Badge status = _find(Badge.class).getLast();
        assertThat(status.getElement().getAttribute("tabindex")).isEqualTo("0");
        assertThat(Tooltip.forComponent(status).getText()).contains("Hub list");
    }

    private void go(String address) {
        open(address);
        everythingArrives();
    }

    private void groqsListIs(SourceStatus.State state, Problem problem) {
        Source list = Source.partnerList(new ProviderId("groq"));
        catalog.isAsWellAs(new CatalogHealth(
                List.of(new SourceStatus(list, state, Samples.READ, problem)),
                null,
                null,
                new StorageStatus.InMemory("by hand")));
    }

    private static String row(String provider) {
        return _find(NativeTableRow.class).stream()
                .map(UiStory::textOf)
                .filter(text -> text.startsWith(provider + "\n"))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Select<Object> tasks() {
        return labelled(Select.class, "Task");
    }

    @SuppressWarnings("unchecked")
    private static Select<Object> states() {
        return labelled(Select.class, "Status");
    }
}
