package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import io.hubcheck.api.Problem;
import io.hubcheck.api.ProviderSummary;
import io.hubcheck.catalog.CatalogHealth;
import io.hubcheck.catalog.StorageStatus;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A reader comes while the Hub is slow, down, or tired of being asked. */
final class TroubleStoryTest extends UiStory {

    private static final Problem DOWN = new Problem(Problem.HUB_UNREACHABLE, "The Hub did not answer.", null);

    @Test
    void theFirstVisitorAfterAColdStartSeesThatItIsLoading() {
        catalog.willRead(Samples.catalogue());

        open("/");

        assertThat(page()).contains("Loading from the Hub");
        _assertNone(Grid.class);

        everythingArrives();
        assertThat(page()).contains("6 offers").doesNotContain("Loading from the Hub");
    }

    @Test
    void aFirstReadingThatBreaksOffIsToldAndCanBeTriedAgain() {
        catalog.readingBreaksWith(new IllegalStateException("a detail for the log"));

        open("/");
        everythingArrives();
        assertThat(page()).contains("Something went wrong").doesNotContain("Loading from the Hub", "a detail");

        catalog.willRead(Samples.catalogue());
        _click(button("Try again"));
        everythingArrives();
        assertThat(page()).contains("6 offers").doesNotContain("Something went wrong");
    }

    @Test
    void whatIsKnownStaysOnThePageWithItsDateWhileTheHubIsDown() {
        catalog.holds(Samples.catalogue());
        catalog.isTroubledBy(DOWN, Samples.READ);

        open("/");
        everythingArrives();

        assertThat(page())
                .contains(
                        "The Hub can’t be reached. What you see is as of 9:57", "3 min ago", "The Hub did not answer.")
                .contains("6 offers");
    }

    @Test
    void aHubThatIsBackIsNoticedByAskingAgain() {
        catalog.holds(Samples.catalogue());
        catalog.isTroubledBy(DOWN, Samples.READ);
        open("/");
        everythingArrives();
        catalog.willRead(Samples.laterCatalogue());

        _click(button("Try again"));
        everythingArrives();

        assertThat(page()).contains("7 offers").doesNotContain("can’t be reached");
    }

    @Test
    void aRefreshThatFailsKeepsWhatWasThere() {
        catalog.holds(Samples.catalogue());
        open("/");
        everythingArrives();
        catalog.willFail(DOWN, Samples.READ);

        _click(refresh());
        assertThat(refresh().isEnabled()).isFalse();
        everythingArrives();

        assertThat(refresh().isEnabled()).isTrue();
        assertThat(page()).contains("The Hub can’t be reached", "6 offers");
    }

    @Test
    void whileEverythingIsReadAnewTheButtonTurnsAndThenSaysThatItIsDone() {
        catalog.holds(Samples.catalogue());
        open("/");
        everythingArrives();
        catalog.willRead(Samples.laterCatalogue());

        _click(refresh());
        assertThat(refresh().getElement().getAttribute("aria-busy")).isEqualTo("true");
        assertThat(refresh().isEnabled()).isFalse();
        everythingArrives();

        assertThat(refresh().getElement().getAttribute("aria-busy")).isEqualTo("false");
        NotificationsKt.expectNotifications("Read just now.");
    }

    @Test
    void whoAsksAgainTooSoonIsToldThatWhatIsThereIsStillFresh() {
        catalog.holds(Samples.laterCatalogue());
        open("/");
        everythingArrives();
        timePasses(Duration.ofSeconds(12));

        _click(refresh());
        everythingArrives();

        NotificationsKt.expectNotifications("Read 12 s ago; that is still fresh.");
    }

    @Test
    void aRefreshInVainSaysSoEvenIfThePageLooksAsBefore() {
        catalog.holds(Samples.catalogue());
        catalog.isTroubledBy(DOWN, Samples.READ);
        open("/");
        everythingArrives();
        NotificationsKt.expectNoNotifications();

        _click(button("Try again"));
        everythingArrives();

        NotificationsKt.expectNotifications("Not everything could be read. The page “Status” says why.");
    }

    @Test
    void withNothingKnownAtAllTheKnownProvidersAreStillThere() {
        catalog.willFail(DOWN, null);

        open("/");
        everythingArrives();

        assertThat(page())
                .contains("The Hub can’t be read, and nothing is known from before", "nothing read from the Hub yet");
        assertThat(ComboBoxKt.getSuggestions(providers())).contains("Groq", "Nebius AI (retired)");
        _assertNone(Grid.class);
    }

    @Test
    void aHubThatAsksToSlowDownIsCountedDownAndOnlyThenAskedAgain() {
        catalog.holds(Samples.catalogue());
        catalog.isTroubledBy(
                new Problem(Problem.RATE_LIMITED, "Asked too often.", Samples.NOW.plusSeconds(75)), Samples.READ);
        open("/");
        everythingArrives();
        assertThat(page()).contains("The Hub asks us to slow down", "in 1:15");
        assertThat(button("Try again").isEnabled()).isFalse();

        timePasses(Duration.ofSeconds(15));
        assertThat(page()).contains("in 1:00");

        timePasses(Duration.ofSeconds(60));
        assertThat(button("Try again").isEnabled()).isTrue();

        _click(button("Try again"));
        everythingArrives();
        assertThat(catalog.refreshes()).isEqualTo(1);
    }

    @Test
    void troubleThatComesUpLaterIsToldWithoutBeingAskedFor() {
        catalog.holds(Samples.catalogue());
        open("/");
        everythingArrives();
        catalog.isTroubledBy(DOWN, Samples.READ);

        timePasses(Duration.ofSeconds(20));

        assertThat(page()).contains("The Hub can’t be reached");
    }

    @Test
    void theNoticeAndTheFocusOnItStayWhileItSaysTheSame() {
        catalog.holds(Samples.catalogue());
        catalog.isTroubledBy(DOWN, Samples.READ);
        open("/");
        everythingArrives();
        Button retry = button("Try again");

        catalog.isAsWellAs(new CatalogHealth(
                catalog.health().sources(), null, Samples.NOW.plusSeconds(600), new StorageStatus.InMemory("by hand")));
        timePasses(Duration.ofSeconds(20));

        assertThat(button("Try again")).isSameAs(retry);
    }

    private static Button button(String text) {
        return _get(Button.class, button -> button.withText(text));
    }

    private static Button refresh() {
        return _get(Button.class, button -> button.withAttribute("aria-label", "Read everything anew"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<ProviderSummary> providers() {
        return labelled(ComboBox.class, "Provider");
    }
}
