package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.hubcheck.api.Problem;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.catalog.CatalogHealth;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.RefreshProgress;
import io.hubcheck.catalog.SourceStatus;
import io.hubcheck.catalog.StorageStatus;
import io.hubcheck.hub.Budget;
import io.hubcheck.hub.CredentialKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody wonders how far what they see can be relied on. */
final class StatusStoryTest extends UiStory {

    private static final Instant NEXT = Samples.READ.plus(Duration.ofMinutes(60));
    private static final SourceStatus LIST =
            new SourceStatus(Source.HUB_LIST, SourceStatus.State.FRESH, Samples.READ, null, null, NEXT, 20);
    private static final SourceStatus FAILING_ROUTER = new SourceStatus(
            Source.ROUTER,
            SourceStatus.State.STALE,
            Samples.READ,
            new Problem(Problem.HUB_UNREACHABLE, "The router did not answer.", null),
            Samples.NOW.minusSeconds(60),
            Samples.NOW.plusSeconds(75),
            3);
    private static final StorageStatus MEMORY = new StorageStatus.InMemory("The directory can’t be written to.");

    @BeforeEach
    void theCatalogueHasBeenRead() {
        catalog.holds(Samples.catalogue());
        is(null, LIST);
    }

    private void is(@Nullable RefreshProgress progress, SourceStatus... sources) {
        catalog.isAsWellAs(new CatalogHealth(List.of(sources), progress, NEXT, MEMORY));
    }

    @Test
    void theAgeAndTheSizeOfWhatIsServedAreTold() {
        open("/status");

        assertThat(title()).isEqualTo("Status – Hubcheck");
        assertThat(textOf(_get(com.vaadin.flow.component.html.DescriptionList.class))
                        .lines())
                .containsExactly(
                        "Read",
                        "3 min ago",
                        "Next refresh",
                        "10:57\u202fAM",
                        "Offers",
                        "6",
                        "Models",
                        "3",
                        "Providers with offers",
                        "4",
                        "Snapshot",
                        "first");
        assertThat(page()).contains("Kept in memory only. The directory can’t be written to.");
    }

    @Test
    void theVersionIsToldOnce() {
        open("/status");

        assertThat(page()).containsOnlyOnce("Hubcheck (own build)");
    }

    @Test
    void beforeAnythingWasReadThereAreNoFigures() {
        catalog.holds(CatalogSnapshot.NONE);

        open("/status");

        assertThat(page()).contains("Nothing has been read from the Hub yet.").doesNotContain("Offers");
    }

    @Test
    void aSourceThatFailsSaysSinceWhenWhyAndWhenItIsTriedAgain() {
        is(null, LIST, FAILING_ROUTER);

        open("/status");

        assertThat(rows())
                .containsExactly(
                        "Router stale 3 min ago The router did not answer. since 9:59\u202fAM in 1:15 3",
                        "Hub list fresh 3 min ago — 10:57\u202fAM 20");
        timePasses(Duration.ofSeconds(15));
        assertThat(rows().getFirst()).contains("in 1:00");
    }

    @Test
    void aSourceThatWasNotAskedComesAfterThoseThatSaidSomething() {
        SourceStatus notAsked = new SourceStatus(Source.HUB_MODEL, SourceStatus.State.IDLE, null, null);
        is(null, notAsked, LIST, FAILING_ROUTER);

        open("/status");

        assertThat(rows())
                .satisfiesExactly(
                        router -> assertThat(router).startsWith("Router stale"),
                        list -> assertThat(list).startsWith("Hub list fresh"),
                        fallback -> assertThat(fallback).contains("not asked"));
    }

    @Test
    void theListsOfTheProvidersAreSummedUpAndTheWorstComeFirst() {
        List<SourceStatus> sources = new ArrayList<>();
        sources.add(LIST);
        for (int provider = 1; provider <= 18; provider++) {
            sources.add(partner("provider-" + provider, SourceStatus.State.FRESH, null));
        }
        sources.add(partner("without-list", SourceStatus.State.IDLE, null));
        sources.add(partner("broken", SourceStatus.State.DOWN, new Problem("upstream_malformed", "It is HTML.", null)));
        is(null, sources.toArray(SourceStatus[]::new));

        open("/status");

        assertThat(textOf(_get(NativeDetails.class).getSummary()).lines())
                .containsExactly("Provider lists: 18 of 19 fresh", "down");
        assertThat(rows()).hasSize(21);
        assertThat(rows().get(1)).startsWith("broken down");
    }

    private static SourceStatus partner(String provider, SourceStatus.State state, @Nullable Problem problem) {
        return new SourceStatus(
                Source.partnerList(new ProviderId(provider)),
                state,
                problem == null ? Samples.READ : null,
                problem,
                null,
                NEXT,
                1);
    }

    @Test
    void whereThereAreNoListsOfProvidersNothingIsSaidAboutThem() {
        open("/status");

        _assertNone(NativeDetails.class);
    }

    @Test
    void aRefreshShowsHowFarItIsWhoeverAskedForIt() {
        open("/status");
        assertThat(refresh().isEnabled()).isTrue();

        is(new RefreshProgress(Samples.NOW, 0, 22, 1), LIST);
        timePasses(Duration.ofSeconds(1));
        assertThat(refresh().isEnabled()).isFalse();
        assertThat(page()).contains("0 of 22 sources, 1 page\n");

        is(new RefreshProgress(Samples.NOW, 11, 22, 30), LIST);
        timePasses(Duration.ofSeconds(1));
        assertThat(page()).contains("11 of 22 sources, 30 pages");
        assertThat(_get(ProgressBar.class).getValue()).isEqualTo(11);

        catalog.holds(Samples.laterCatalogue());
        is(null, LIST);
        timePasses(Duration.ofSeconds(1));
        assertThat(refresh().isEnabled()).isTrue();
        _assertNone(ProgressBar.class);
        assertThat(page()).contains("second");
    }

    @Test
    void whoPressesReadsAnewAndWhoPressesAgainIsToldThatItIsStillFresh() {
        catalog.willRead(Samples.laterCatalogue());
        open("/status");

        _click(refresh());

        assertThat(catalog.refreshes()).isEqualTo(1);
        assertThat(page()).contains("second");
        NotificationsKt.expectNotifications("Read just now.");
        timePasses(Duration.ofSeconds(12));
        _click(refresh());
        NotificationsKt.expectNotifications("Read 12 s ago; that is still fresh.");
    }

    @Test
    void aReadingThatFailedIsNotToldAsFresh() {
        open("/status");
        catalog.willFail(new Problem(Problem.HUB_UNREACHABLE, "The Hub did not answer.", null), Samples.READ);

        _click(refresh());

        NotificationsKt.expectNotifications("Not everything could be read. The page “Status” says why.");
    }

    @Test
    void whoseReadingGoesOnIsToldHowItEnded() {
        catalog.takesItsTime();
        catalog.willRead(Samples.laterCatalogue());
        open("/status");

        _click(refresh());
        NotificationsKt.expectNoNotifications();
        catalog.readingEnds();
        MockVaadin.clientRoundtrip(true);

        NotificationsKt.expectNotifications("Read just now.");
    }

    @Test
    void whatTheHubStillAnswersIsShownForThisServerAndForNobodyElse() {
        hub.hasLeft(
                new Budget("api", CredentialKey.ANONYMOUS, 412, 500L, Samples.NOW.plusSeconds(200)),
                new Budget("pages", CredentialKey.ANONYMOUS, 7, null, Samples.NOW.plusSeconds(20)),
                new Budget("sensitive", new CredentialKey("0badcafe"), 49, 50L, Samples.NOW.plusSeconds(200)));

        open("/status");

        assertThat(page())
                .contains("412 of 500 left", "in 3:20", "7 left", "in 0:20")
                .doesNotContain("sensitive", "0badcafe");
        assertThat(_get(ProgressBar.class).getValue()).isEqualTo(412);
    }

    @Test
    void whereTheHubHasSaidNothingYetThatIsSaid() {
        open("/status");

        assertThat(page()).contains("The Hub has not said yet.");
    }

    @Test
    void whatBecomesOfTheCatalogueWhenTheServerStopsIsOneSentence() {
        assertThat(storage(new StorageStatus.OnDisk(Samples.READ, null))).contains("Kept on disk, last saved at 9:57");
        assertThat(storage(new StorageStatus.OnDisk(null, null))).contains("Kept on disk as soon as");
        assertThat(storage(new StorageStatus.OnDisk(Samples.READ, "The disk is full.")))
                .contains("The last save failed: The disk is full.");
    }

    @Test
    void inADemoWhoseFolderIsDeletedNothingIsPromisedForTheNextStart() {
        System.setProperty("hubcheck.data-dir-temporary", "true");
        try {
            assertThat(storage(new StorageStatus.OnDisk(Samples.READ, null)))
                    .contains("deleted when this demo ends")
                    .doesNotContain("the next start begins with it");
            assertThat(storage(new StorageStatus.OnDisk(Samples.READ, "The disk is full.")))
                    .contains("The last save failed: The disk is full.");
        } finally {
            System.clearProperty("hubcheck.data-dir-temporary");
        }
    }

    private String storage(StorageStatus storage) {
        catalog.isAsWellAs(new CatalogHealth(List.of(LIST), null, NEXT, storage));
        open("/status");
        timePasses(Duration.ofSeconds(1));
        return page();
    }

    private static Button refresh() {
        return _get(Button.class, button -> button.withText("Read everything anew"));
    }

    /** The rows of all tables but for their heads. */
    private static List<String> rows() {
        return _find(NativeTableRow.class).stream()
                .map(row ->
                        String.join(" ", textOf(row).lines().map(String::strip).toList()))
                .filter(row -> !row.startsWith("Source State"))
                .toList();
    }
}
