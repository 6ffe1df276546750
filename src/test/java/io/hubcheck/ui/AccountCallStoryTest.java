package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import io.hubcheck.api.AccountCall;
import io.hubcheck.api.AccountCalls;
import io.hubcheck.api.Availability;
import io.hubcheck.api.Basis;
import io.hubcheck.api.Gating;
import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.RealCall.Result;
import io.hubcheck.api.TokenReport;
import io.hubcheck.catalog.CatalogSnapshot;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever had real calls made is told what these say of their account: on its page, and above what they can call. */
final class AccountCallStoryTest extends UiStory {

    private static final String TOKEN = "hf_demo_alice";

    @BeforeEach
    void theCatalogueWasRead() {
        catalog.holds(CatalogSnapshot.of(
                "open",
                Samples.READ,
                Basis.DISCOVERED,
                List.of(Samples.model(
                        Samples.LLAMA,
                        900,
                        Samples.chat(Samples.LLAMA, "groq", Availability.LIVE)
                                .gating(Gating.NONE)
                                .build()))));
    }

    @Test
    void afterAnAnsweredCallOneIsToldThatItDidNotLackCredit() {
        open("/me", new AccountCalls(call(Result.ANSWERED, "groq"), List.of(call(Result.ANSWERED, "groq"))));

        assertThat(page())
                .contains(
                        "A real call to groq at ", "was not refused for want of credit. How much is left is not known.")
                .contains("Not known: which providers you have switched off.", "2 min ago")
                .doesNotContain("whether you have credit left");
        assertThat(linksTo("settings/billing")).isEmpty();
    }

    @Test
    void whoHasNoCreditIsToldSoAndLedToTheirBilling() {
        open("/me", new AccountCalls(call(Result.NO_CREDIT, "groq"), List.of()));

        assertThat(page())
                .contains("The router refused a real call to groq at ", "for want of credit", "2 min ago")
                .doesNotContain("whether you have credit left");
        assertThat(linksTo("settings/billing")).hasSize(1);
    }

    @Test
    void whoSwitchedAProviderOffIsToldSoAndLedToTheirProviders() {
        open("/me", new AccountCalls(null, List.of(call(Result.NOT_ENABLED, "novita"))));

        assertThat(page())
                .contains("The router refused a real call to novita at ", "you have switched this provider off")
                .contains("Not known: whether you have credit left");
        assertThat(linksTo("settings/inference-providers")).hasSize(1);
    }

    @Test
    void whatIsShownAsCallableComesWithTheRefusalsThatMayHitItToo() {
        open("/?callable=true", new AccountCalls(call(Result.NO_CREDIT, "groq"), List.of()));

        assertThat(page())
                .contains("Real calls of yours were refused in the last minutes")
                .contains("The router refused a real call to groq at ");
        assertThat(linksTo("me")).contains("me");
        assertThat(_size(_get(Grid.class))).isPositive();
    }

    @Test
    void whoseCallsWereAnsweredIsNotWarned() {
        open("/?callable=true", new AccountCalls(call(Result.ANSWERED, "groq"), List.of()));

        assertThat(page())
                .contains("was not refused for want of credit")
                .doesNotContain("Real calls of yours were refused");
    }

    @Test
    void aRefusalIsAskedForAgainSinceItIsSoonForgotten() {
        open("/?callable=true", new AccountCalls(call(Result.NO_CREDIT, "groq"), List.of()));
        validator.reports(TOKEN, HandTokens.oauth(Decision.GRANTED));

        open("/?callable=true&provider=groq");
        everythingArrives();

        assertThat(page()).doesNotContain("Real calls of yours were refused");
    }

    private void open(String address, AccountCalls calls) {
        user.signsIn(TOKEN, null, "openid", "profile", "inference-api");
        TokenReport report = HandTokens.oauth(Decision.GRANTED, "openid", "profile", "inference-api")
                .withCalls(calls);
        tokens.reports(TOKEN, report);
        validator.reports(TOKEN, report);
        clock.advance(Duration.ofMinutes(2));
        open(address);
        everythingArrives();
    }

    private AccountCall call(Result result, String provider) {
        return new AccountCall(result, new ModelId("acme/chatter"), new ProviderId(provider), clock.instant());
    }
}
