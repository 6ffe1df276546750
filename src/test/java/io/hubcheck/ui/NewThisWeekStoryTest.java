package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import io.hubcheck.api.OfferChange.Kind;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A reader looks for what was not there before. */
final class NewThisWeekStoryTest extends HomeStory {

    private static final String NEW = "/?since=7d";

    @Test
    void onlyWhatAppearedInThatTimeIsShown() {
        changes.areKeptSince(Samples.NOW.minus(Duration.ofDays(30)));
        changes.tell(Kind.ADDED, Samples.LLAMA, "groq", Samples.NOW.minus(Duration.ofDays(8)));
        changes.tell(Kind.ADDED, Samples.QWEN, "groq", Samples.NOW.minus(Duration.ofDays(6)));
        open(NEW);
        everythingArrives();

        assertThat(_size(offers())).isEqualTo(1);
        assertThat(row(Samples.QWEN, "groq")).contains("error");
        assertThat(chips()).containsExactly("First seen: in the last 7 days");
        assertThat(linksTo("offers.json")).containsExactly("api/v1/offers.json?since=7d");
        assertThat(page()).doesNotContain("there may be more");
    }

    @Test
    void itIsReadFirstAndNothingIsShownUntilThen() {
        open("/");
        everythingArrives();

        open(NEW);
        _assertNone(Grid.class);
        assertThat(page()).contains("Loading from the Hub").doesNotContain("No offer passes");

        everythingArrives();
        assertThat(page()).contains("“First seen: in the last 7 days” alone keeps all out");
        press("Drop “First seen: in the last 7 days”: 6 offers");
        assertThat(_size(offers())).isEqualTo(6);
    }

    @Test
    void whatOnlyCameBackIsNotNew() {
        changes.areKeptSince(Samples.NOW.minus(Duration.ofDays(30)));
        changes.tell(Kind.REMOVED, Samples.QWEN, "groq", Samples.NOW.minus(Duration.ofDays(20)));
        changes.tell(Kind.ADDED, Samples.QWEN, "groq", Samples.NOW.minus(Duration.ofDays(2)));
        changes.tell(Kind.ADDED, Samples.QWEN, "together", Samples.NOW.minus(Duration.ofDays(2)));
        open(NEW);
        everythingArrives();

        assertThat(_size(offers())).isEqualTo(1);
        assertThat(row(Samples.QWEN, "together")).contains("live");
    }

    @Test
    void whereTooLittleIsKeptToTellThatIsSaid() {
        changes.areKeptSince(Samples.NOW.minus(Duration.ofDays(2)));
        changes.tell(Kind.ADDED, Samples.QWEN, "groq", Samples.NOW.minus(Duration.ofDays(1)));
        open(NEW);
        everythingArrives();

        assertThat(page()).contains("What is new is known since", "so there may be more");
        open("/");
        assertThat(page()).doesNotContain("there may be more");
    }

    @Test
    void whatCannotBeReadIsToldAndCanBeTriedAgain() {
        changes.areKeptSince(Samples.NOW.minus(Duration.ofDays(30)));
        changes.tell(Kind.ADDED, Samples.QWEN, "groq", Samples.NOW.minus(Duration.ofDays(6)));
        changes.breakWith(new IllegalStateException("a detail for the log"));
        open("/");
        everythingArrives();
        open(NEW);
        everythingArrives();
        assertThat(page()).contains("Something went wrong").doesNotContain("Loading from the Hub");

        changes.breakWith(null);
        press("Try again");
        everythingArrives();
        assertThat(_size(offers())).isEqualTo(1);
    }

    @Test
    void whereNothingIsKeptYetThatIsSaid() {
        open(NEW);
        everythingArrives();

        assertThat(page()).contains("It is not known yet what is new");
    }
}
