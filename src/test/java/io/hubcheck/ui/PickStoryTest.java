package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import io.hubcheck.catalog.OfferRow;
import io.hubcheck.ui.home.grid.OfferGrid;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A reader picks offers out of the rows, to see them side by side. */
final class PickStoryTest extends HomeStory {

    private static final String FIRST = "sel=meta-llama%2FLlama-3.3-70B-Instruct%3Agroq%3Aconversational";

    @Test
    void nothingIsThereUntilSomethingIsPicked() {
        open("/");

        assertThat(_find(Anchor.class, spec -> spec.withText("Compare").withClasses("jump")))
                .isEmpty();
    }

    @Test
    void whatIsPickedIsInTheAddressAndOneMoreIsAskedFor() {
        open("/");
        offers().getSelectionModel().selectFromClient(offer(0));

        assertThat(address()).isEqualTo("/?" + FIRST);
        assertThat(page()).contains("1 picked", "Pick one more to compare.");
        assertThat(compare().isEnabled()).isFalse();
    }

    @Test
    void twoAreComparedAndTheFiltersInBetweenDoNotMatter() {
        open("/?q=llama");
        offers().getSelectionModel().selectFromClient(offer(0));
        open(address().replace("q=llama", "q=flux"));
        offers().getSelectionModel().selectFromClient(offer(0));

        assertThat(page()).contains("2 picked", "Llama-3.3-70B-Instruct:groq, FLUX.1-schnell:fal-ai");
        assertThat(compare().isEnabled()).isTrue();
        assertThat(compare().getHref())
                .isEqualTo("compare?pair=meta-llama%2FLlama-3.3-70B-Instruct%3Agroq%3Aconversational"
                        + "&pair=black-forest-labs%2FFLUX.1-schnell%3Afal-ai%3Atext-to-image");
    }

    @Test
    void moreThanFiveAreTooManyToCompare() {
        open("/");
        for (int row = 0; row < 6; row++) {
            offers().getSelectionModel().selectFromClient(offer(row));
        }

        assertThat(page()).contains("6 picked", "No more than 5 fit side by side: take 1 off.");
        assertThat(compare().isEnabled()).isFalse();

        offers().getSelectionModel().deselectFromClient(offer(5));
        assertThat(compare().isEnabled()).isTrue();
    }

    @Test
    void theWayBackAndASharedAddressPickTheSame() {
        open("/");
        offers().getSelectionModel().selectFromClient(offer(1));
        open("/?" + FIRST);
        assertThat(offers().getSelectedItems()).containsExactly(offer(0));

        open("/");
        assertThat(offers().getSelectedItems()).isEmpty();
        assertThat(page()).doesNotContain("picked");
    }

    @Test
    void allIsLetGoInOnePress() {
        open("/?q=llama&" + FIRST);

        press("Clear");

        assertThat(address()).isEqualTo("/?q=llama");
        assertThat(offers().getSelectedItems()).isEmpty();
    }

    @Test
    void aKeyPicksOrValidatesTheRowInFocus() {
        open("/");

        pressed("c", offer(0));
        assertThat(address()).isEqualTo("/?" + FIRST);
        pressed("c", offer(0));
        assertThat(page()).contains("1 picked");

        pressed("v", offer(5));
        assertThat(address()).startsWith("/validate?").contains("p=fal-ai");
    }

    @Test
    void whoHasNoRowInFocusIsToldHowToGetThere() {
        open("/");

        fire(button("v"), "click", Map.of(OfferGrid.FOCUSED_ROW, ""));

        assertThat(_get(Notification.class).getElement().getProperty("text", textOf(_get(Notification.class))))
                .contains("Which row?");
        assertThat(address()).isEqualTo("/");
    }

    @Test
    void byModelThereAreNoRowsOfOffersToPick() {
        open("/?group=model");

        assertThat(_find(NativeButton.class, spec -> spec.withAttribute("data-key", "c")))
                .isEmpty();
    }

    private static void pressed(String key, OfferRow row) {
        String id = offers().getDataCommunicator().getKeyMapper().key(row);
        fire(button(key), "click", Map.of(OfferGrid.FOCUSED_ROW, id));
    }

    private static NativeButton button(String key) {
        return _get(NativeButton.class, spec -> spec.withAttribute("data-key", key));
    }

    private static OfferRow offer(int row) {
        return offers().getGenericDataView().getItem(row);
    }

    private static Anchor compare() {
        return _get(Anchor.class, spec -> spec.withText("Compare").withClasses("jump"));
    }
}
