package io.hubcheck.validate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.ProviderId;
import io.hubcheck.hub.HubException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a person is told whose call failed. */
class CallFailureTest {

    private static final HubException OFF = new HubException.NotEnabled("None of the providers …");

    @Test
    void oneProviderWasAskedAboutAndThatOneIsNamed() {
        assertThat(told(OFF, null))
                .isEqualTo("You have switched novita off in your settings on the Hub, so no call of yours gets to it."
                        + " Switch it on there, or choose another provider.");
    }

    @Test
    void whoBillsAnOrganisationIsToldThatItsSettingsMayBeMeant() {
        assertThat(told(OFF, "acme"))
                .startsWith("novita is switched off in your settings on the Hub, or in those of acme,");
    }

    @Test
    void whatIsRejectedForAnotherReasonIsNotGuessedAt() {
        assertThat(told(
                        new HubException.Rejected(422, "Check its configured address.", "max_tokens is too small"),
                        null))
                .isEqualTo("The router took no call for a/b to novita. Choose another provider, or try again later."
                        + " The router says: “max_tokens is too small”");
        assertThat(told(new HubException.Rejected(400, "Check its configured address."), null))
                .doesNotContain("says", "configured");
    }

    private static String told(HubException failure, @Nullable String billTo) {
        return CallFailure.sentence(failure, new ModelId("a/b"), new ProviderId("novita"), billTo);
    }
}
