package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import io.hubcheck.api.Availability;
import io.hubcheck.api.Basis;
import io.hubcheck.api.Gating;
import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.api.Offer;
import io.hubcheck.api.PermissionBasis;
import io.hubcheck.api.Problem;
import io.hubcheck.api.Source;
import io.hubcheck.api.TokenKind;
import io.hubcheck.api.TokenReport;
import io.hubcheck.catalog.CatalogSnapshot;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reader looks for what they can call themselves. */
final class CallableStoryTest extends UiStory {

    private static final String TOKEN = "hf_demo_alice";
    private static final String LABEL = "Callable by me";

    @BeforeEach
    void theCatalogueWasRead() {
        catalog.holds(CatalogSnapshot.of(
                "gates",
                Samples.READ,
                Basis.DISCOVERED,
                List.of(Samples.model(
                        Samples.LLAMA,
                        900,
                        offer("groq", Availability.LIVE, Gating.NONE),
                        offer("nscale", Availability.LIVE, Gating.AUTO),
                        offer("together", Availability.LIVE, null),
                        offer("novita", Availability.STAGING, Gating.NONE),
                        Samples.chat(Samples.LLAMA, "cohere", Availability.LIVE)
                                .gating(Gating.NONE)
                                .claim(Samples.claim(Source.ROUTER, Availability.ERROR))
                                .build()))));
    }

    @Test
    void onlyWhatEverySourceCallsLiveAndIsKnownToBeOpenIsCallable() {
        signedIn(Decision.GRANTED);
        show("/");
        assertThat(_size(offers())).isEqualTo(5);

        _setValue(checkbox(), true);
        everythingArrives();

        assertThat(address()).isEqualTo("/?callable=true");
        assertThat(offers().getGenericDataView().getItems())
                .extracting(row -> row.offer().provider().value())
                .containsExactly("groq");
    }

    @Test
    void whatNoListTellsIsSaidBesideIt() {
        signedIn(Decision.GRANTED);

        show("/?callable=true");

        assertThat(page())
                .contains("Not known: whether you have credit left, and which providers you have switched off.");
        _setValue(checkbox(), false);
        assertThat(page()).doesNotContain("Not known: whether you have credit left");
    }

    @Test
    void aSharedAddressBringsTheFilterAndKeepsTheOthers() {
        signedIn(Decision.GRANTED);

        show("/?provider=groq&callable=true&sort=model");

        assertThat(checkbox().getValue()).isTrue();
        assertThat(_size(offers())).isEqualTo(1);
        _setValue(checkbox(), false);
        assertThat(address()).isEqualTo("/?provider=groq&sort=model");
    }

    @Test
    void theTokenIsInspectedInTheBackgroundAndUntilThenNothingIsCalledCallable() {
        signedIn(Decision.GRANTED);

        open("/?callable=true");

        _assertNone(Grid.class);
        assertThat(page()).doesNotContain("It could not be found out");
        everythingArrives();
        assertThat(_size(offers())).isEqualTo(1);
    }

    @Test
    void theTokenIsNotInspectedForWhoDoesNotAsk() {
        signedIn(Decision.GRANTED);

        show("/?provider=groq");

        assertThat(validator.inspected()).isEmpty();
    }

    @Test
    void aTokenThatIsKnownToBeGoodIsNotInspectedForEachFilter() {
        signedIn(Decision.GRANTED);
        show("/?callable=true");

        show("/?callable=true&provider=groq");
        show("/?callable=true&q=llama");

        assertThat(validator.inspected()).containsExactly(TOKEN);
    }

    @Test
    void whoJustMadeACallSeesWhatIsCallableAndThatTheCallSaysSo() {
        user.signsIn(TOKEN, null);
        validator.reports(TOKEN, HandTokens.called(Decision.GRANTED, clock.instant()));
        clock.advance(Duration.ofMinutes(1));

        show("/?callable=true");

        assertThat(_size(offers())).isEqualTo(1);
        assertThat(page()).contains("A real call with your token was answered at ", "1 min ago");
    }

    @Test
    void whoseCallWasRefusedIsToldSo() {
        user.signsIn(TOKEN, null);
        validator.reports(TOKEN, HandTokens.called(Decision.DENIED, clock.instant()));

        show("/?callable=true");

        _assertNone(Grid.class);
        assertThat(page())
                .contains(
                        "Your token may not call Inference Providers",
                        "The router refused a real call with your token");
    }

    @Test
    void whatACallProvedIsAskedForAgainSinceItIsSoonForgotten() {
        user.signsIn(TOKEN, null);
        validator.reports(TOKEN, HandTokens.called(Decision.GRANTED, clock.instant()));
        show("/?callable=true");
        validator.reports(TOKEN, report(Decision.UNKNOWN, null));

        show("/?callable=true&provider=groq");

        _assertNone(Grid.class);
        assertThat(page()).contains("It could not be found out").doesNotContain("A real call with");
    }

    @Test
    void anotherTokenIsInspectedAnew() {
        signedIn(Decision.GRANTED);
        show("/?callable=true");
        user.signsIn("hf_demo_alice_renewed", null);
        validator.reports("hf_demo_alice_renewed", report(Decision.DENIED, null));

        show("/?callable=true&provider=groq");

        assertThat(page()).contains("Your token may not call Inference Providers");
        _assertNone(Grid.class);
    }

    @Test
    void whoMayNotCallSeesNothingAndWhyAndWhereToMendIt() {
        signedIn(Decision.DENIED);

        show("/?callable=true");

        _assertNone(Grid.class);
        assertThat(page()).contains("Your token may not call Inference Providers");
        Anchor account = _get(Anchor.class, link -> link.withText("Your account"));
        assertThat(account.getHref()).isEqualTo("me");
        assertThat(checkbox().getValue()).isTrue();
    }

    @Test
    void whatCouldNotBeFoundOutIsNeverTakenForPermission() {
        user.signsIn(TOKEN, null);
        validator.reports(
                TOKEN, report(Decision.UNKNOWN, new Problem("rate_limited", "The Hub asks us to slow down.", null)));

        show("/?callable=true");

        _assertNone(Grid.class);
        assertThat(page())
                .contains("It could not be found out whether your token may call", "The Hub asks us to slow down.");
        assertThat(linksTo("me")).contains("me");
    }

    @Test
    void aFaultOfOursIsNeverTakenForPermission() {
        user.signsIn(TOKEN, null);
        validator.inspectionBreaksWith(new IllegalStateException("a detail for the log"));

        show("/?callable=true");

        _assertNone(Grid.class);
        assertThat(page())
                .contains("It could not be found out", "Something went wrong on our side")
                .doesNotContain("a detail for the log");
    }

    @Test
    void takingTheFilterOffShowsEverythingAgain() {
        signedIn(Decision.DENIED);
        show("/?callable=true");

        _setValue(checkbox(), false);

        assertThat(_size(offers())).isEqualTo(5);
        assertThat(page()).doesNotContain("may not call");
    }

    @Test
    void whoIsSignedOutIsToldThatTheFilterIsNotAppliedAndCanSignIn() {
        show("/?callable=true&provider=groq");

        assertThat(page()).contains("“Callable by me” is not applied");
        assertThat(_size(offers())).isEqualTo(1);
        assertThat(_get(Anchor.class, link -> link.withText("Sign in to see what you can call"))
                        .getHref())
                .startsWith("/oauth2/authorization/huggingface?return=%2F%3F")
                .contains("provider%3Dgroq", "callable%3Dtrue");
        _assertNone(Checkbox.class, box -> box.withLabel(LABEL));
        assertThat(validator.inspected()).isEmpty();
    }

    @Test
    void whereItIsNotAppliedTheChoicesCountWithoutItToo() {
        show("/");
        List<String> all = ComboBoxKt.getSuggestions(labelled(ComboBox.class, "Provider"));

        show("/?callable=true");

        assertThat(_size(offers())).isEqualTo(5);
        assertThat(ComboBoxKt.getSuggestions(labelled(ComboBox.class, "Provider")))
                .isEqualTo(all);
    }

    @Test
    void whereItIsNotAppliedItIsNoFilterThatIsUsed() {
        show("/?callable=true");
        assertThat(allFilters()).isEqualTo("Filters");

        show("/?callable=true&provider=groq");
        assertThat(allFilters()).isEqualTo("Filters (1)");

        signedIn(Decision.GRANTED);
        show("/?callable=true&sort=model");
        assertThat(allFilters()).isEqualTo("Filters (1)");
    }

    @Test
    void whoIsSignedOutIsNotOfferedIt() {
        show("/");

        _assertNone(Checkbox.class, box -> box.withLabel(LABEL));
        assertThat(page()).doesNotContain(LABEL);
    }

    @Test
    void theFilesHoldOnlyWhatMayBeCalled() {
        signedIn(Decision.GRANTED);

        show("/?callable=true&provider=groq");

        assertThat(linksTo("offers.csv")).containsExactly("api/v1/offers.csv?provider=groq&status=live&gated=false");
    }

    @Test
    void whoMayNotCallTakesNothingAlong() {
        signedIn(Decision.DENIED);

        show("/?callable=true");

        assertThat(linksTo("offers.csv")).isEmpty();
    }

    @Test
    void aFilterThatContradictsItIsNotKeptBesideIt() {
        signedIn(Decision.GRANTED);
        show("/?callable=true&status=error&gated=true");
        assertThat(page()).contains("It has no effect: status, gated");
        assertThat(_size(offers())).isEqualTo(1);

        ComboBoxKt.selectByLabel(labelled(ComboBox.class, "Status"), "staging");

        assertThat(address()).isEqualTo("/?status=staging");
    }

    @Test
    void anEmptyResultOffersToDropIt() {
        signedIn(Decision.GRANTED);
        show("/?callable=true&provider=together");
        assertThat(page()).contains("No offer passes these filters");

        _click(_get(Button.class, button -> button.withText("Drop “Callable by me”: 1 offer")));

        assertThat(address()).isEqualTo("/?provider=together");
        assertThat(_size(offers())).isEqualTo(1);
        _assertOne(Checkbox.class, box -> box.withLabel(LABEL).withValue(false));
    }

    private void signedIn(Decision decision) {
        user.signsIn(TOKEN, null);
        validator.reports(TOKEN, report(decision, null));
    }

    private void show(String address) {
        open(address);
        everythingArrives();
    }

    private static Checkbox checkbox() {
        return labelled(Checkbox.class, LABEL);
    }

    /** The button that stands for all filters on a phone. */
    private static String allFilters() {
        return _get(Button.class, button -> button.withClasses("all-filters")).getText();
    }

    private static Offer offer(String provider, Availability status, @Nullable Gating gating) {
        return Samples.chat(Samples.LLAMA, provider, status).gating(gating).build();
    }

    private static TokenReport report(Decision decision, @Nullable Problem problem) {
        return new TokenReport(
                true,
                TokenKind.OAUTH,
                "alice",
                null,
                new InferencePermission(decision, PermissionBasis.JWT_SCOPE, List.of()),
                List.of(),
                null,
                List.of(),
                problem,
                Samples.NOW);
    }
}
