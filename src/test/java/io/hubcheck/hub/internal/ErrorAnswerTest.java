package io.hubcheck.hub.internal;

import static io.hubcheck.hub.internal.HubFixture.error;
import static io.hubcheck.hub.internal.HubFixture.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.ProviderId;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubException;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the Hub's refusals mean. */
class ErrorAnswerTest {

    private static final ModelId MODEL = new ModelId("acme/secret-model");
    private static final Credential NOBODY = Credential.anonymous();
    private static final Credential ALICE = Credential.of(HubFixture.TOKEN);
    private static final String MAY_NOT_CALL =
            "This authentication method does not have sufficient permissions to call Inference Providers on behalf of ";
    private static final String BAD_TOKEN = "Invalid credentials in Authorization header";
    private static final String NO_SUCH_USER = "Invalid username or password.";

    @AutoClose
    private final HubFixture fixture = new HubFixture();

    private final Hub hub = fixture.hub();

    private HubException askingForTheModel(Credential credential, MockResponse.Builder answer) {
        fixture.hubAnswers(answer);
        HubException failure = catchThrowableOfType(HubException.class, () -> hub.model(MODEL, credential));
        assertThat(failure.getMessage()).matches(".*[.!”]");
        return failure;
    }

    @Test
    void aModelThatDoesNotExistIsNotFoundByAnybody() {
        assertThat(askingForTheModel(NOBODY, error(401, NO_SUCH_USER))).isInstanceOf(HubException.NotFound.class);
    }

    @Test
    void aModelThatDoesNotExistOrIsPrivateIsNotFoundWithAToken() {
        assertThat(askingForTheModel(
                        ALICE, error(404, "Repository not found").addHeader("X-Error-Code", "RepoNotFound")))
                .isInstanceOf(HubException.NotFound.class);
        assertThat(askingForTheModel(ALICE, json(404, "{}").addHeader("X-Error-Code", "RepoNotFound")))
                .isInstanceOf(HubException.NotFound.class);
        assertThat(askingForTheModel(ALICE, json(404, "{\"error\":\"Repository not found\"}")))
                .isInstanceOf(HubException.NotFound.class);
        assertThat(askingForTheModel(ALICE, json(401, "{\"error\":\"" + NO_SUCH_USER + "\"}")))
                .isInstanceOf(HubException.NotFound.class);
    }

    @ParameterizedTest
    @CsvSource({
        "404, <html><h1>404 Not Found</h1><hr>nginx</html>",
        "404, Not Found",
        "404, {}",
        "404, ''",
        "401, <html><h1>401 Authorization Required</h1></html>",
        "401, Unauthorized",
        "401, ''"
    })
    void aServerThatIsNotTheHubDoesNotTellWhetherThereIsAModel(int status, String body) {
        MockResponse.Builder answer = new MockResponse.Builder().code(status).body(body);

        assertThat(askingForTheModel(NOBODY, answer))
                .isInstanceOf(HubException.Malformed.class)
                .hasMessageContaining("HTTP " + status)
                .hasMessageContaining("configured address");
    }

    @Test
    void aServerThatIsNotTheHubDoesNotTellWhetherATokenIsGood() {
        fixture.hubAnswers(new MockResponse.Builder().code(401).body("<html>"));

        assertThatThrownBy(() -> hub.whoami(ALICE)).isInstanceOf(HubException.Malformed.class);
    }

    @Test
    void aBadTokenIsNotTakenForAModelThatDoesNotExist() {
        assertThat(askingForTheModel(ALICE, error(401, BAD_TOKEN))).isInstanceOf(HubException.InvalidToken.class);
        assertThat(askingForTheModel(ALICE, json(401, "{\"error\":\"" + BAD_TOKEN + "\"}")))
                .isInstanceOf(HubException.InvalidToken.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void aGatedModelIsGatedSignedInOrNot(int status) {
        HubException failure = askingForTheModel(
                ALICE, error(status, "Access to model X is restricted.").addHeader("X-Error-Code", "GatedRepo"));

        assertThat(failure)
                .isInstanceOf(HubException.Gated.class)
                .hasMessageContaining("Access to model X is restricted.");
    }

    @Test
    void aDisabledModelIsForbiddenToEveryone() {
        assertThat(askingForTheModel(ALICE, error(403, "Access to this resource is disabled.")))
                .isInstanceOf(HubException.Forbidden.class)
                .hasMessageContaining("disabled this model for everyone");
    }

    @Test
    void aTokenWithoutThePermissionIsForbidden() {
        assertThat(askingForTheModel(
                        ALICE, error(403, "This authentication method does not have sufficient permissions")))
                .isInstanceOf(HubException.Forbidden.class)
                .hasMessageContaining("sufficient permissions");
    }

    @Test
    void onlyInItsOwnWordsDoesTheRouterSayThatATokenMayNotCall() {
        assertThat(callingWith(error(403, MAY_NOT_CALL + "user alice"))).isInstanceOf(HubException.MayNotCall.class);
        assertThat(callingWith(json(403, "{\"error\":{\"message\":\"" + MAY_NOT_CALL + "user alice\"}}")))
                .isInstanceOf(HubException.MayNotCall.class)
                .hasMessageContaining("Use one with that permission");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "<html><h1>403 Forbidden</h1></html>",
                MAY_NOT_CALL + "user alice",
                "{\"error\":\"Access to this resource is disabled.\"}",
                "{\"error\":\"This country is not served.\"}"
            })
    void anotherRefusalOfACallMayHaveAnotherReason(String body) {
        assertThat(callingWith(json(403, body))).isInstanceOf(HubException.Forbidden.class);
    }

    @ParameterizedTest
    @CsvSource({"user alice, true", "organization acme, false"})
    void whoseExpenseItIsAboutTheRouterSaysToo(String whom, boolean owners) {
        assertThat(callingWith(error(403, MAY_NOT_CALL + whom)))
                .isInstanceOfSatisfying(
                        HubException.MayNotCall.class,
                        refused -> assertThat(refused.atOwnersExpense()).isEqualTo(owners));
    }

    @Test
    void aCallOfAGatedModelIsRefusedForTheModelsSake() {
        assertThat(callingWith(error(403, MAY_NOT_CALL + "user alice").addHeader("X-Error-Code", "GatedRepo")))
                .isInstanceOf(HubException.Gated.class);
    }

    @Test
    void theSameWordsElsewhereAreNotAboutCalls() {
        assertThat(askingForTheModel(ALICE, error(403, MAY_NOT_CALL + "user alice")))
                .isInstanceOf(HubException.Forbidden.class);
    }

    private HubException callingWith(MockResponse.Builder answer) {
        fixture.routerAnswers(answer);
        return catchThrowableOfType(HubException.class, () -> hub.chat(MODEL, new ProviderId("groq"), null, ALICE));
    }

    @Test
    void usedUpCreditIsSaidSo() {
        assertThat(askingForTheModel(ALICE, error(402, "You have depleted your monthly included credits.")))
                .isInstanceOf(HubException.PaymentRequired.class)
                .hasMessageContaining("You have depleted");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 405, 409, 410, 416, 418, 422})
    void aRequestThatTheHubDoesNotUnderstandIsRejected(int status) {
        HubException failure =
                askingForTheModel(NOBODY, json(status, "{\"error\":\"must be one of [author|baseModels]\"}"));

        assertThat(failure)
                .isInstanceOf(HubException.Rejected.class)
                .hasMessageContaining("must be one of [author|baseModels]");
        assertThat(((HubException.Rejected) failure).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 500, 501, 507, 520})
    void aServerThatFailsIsUnreachable(int status) {
        assertThat(askingForTheModel(NOBODY, json(status, "{\"error\":\"oops\"}")))
                .isInstanceOf(HubException.Unreachable.class)
                .hasMessageContaining("127.0.0.1")
                .hasMessageContaining(String.valueOf(status));
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 304})
    void anAnswerThatIsNeitherGoodNorBadIsMalformed(int status) {
        assertThat(askingForTheModel(NOBODY, new MockResponse.Builder().code(status)))
                .isInstanceOf(HubException.Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 205})
    void anAnswerWithoutContentIsMalformed(int status) {
        assertThat(askingForTheModel(NOBODY, new MockResponse.Builder().code(status)))
                .isInstanceOf(HubException.Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":\"the reason\"}",
                "{\"error\":\"invalid_grant\",\"error_description\":\"the reason\"}",
                "{\"errors\":[{\"message\":\"the reason\"}]}",
                "{\"errors\":[\"the reason\"]}",
                "{\"error\":{\"message\":\"the reason\",\"type\":\"invalid_request_error\",\"code\":\"model_not_supported\"}}",
                "{\"message\":\"the reason\"}",
                "the reason"
            })
    void theReasonIsFoundInEveryShapeOfBody(String body) {
        assertThat(askingForTheModel(NOBODY, json(400, body))).hasMessageEndingWith("The Hub says: “the reason”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "<!DOCTYPE html><html><body>Bad Gateway</body></html>",
                "{\"error\":",
                "[1,2]",
                "{\"error\":null}",
                "{\"error\":{\"code\":7}}",
                "{}"
            })
    void aBodyThatGivesNoReasonIsNotShown(String body) {
        assertThat(askingForTheModel(NOBODY, json(403, body)).getMessage()).doesNotContain("The Hub says", "<", "{");
    }

    @Test
    void theReasonIsShownShortAndPlain() {
        String long_ = "a\\u0000b\\u202e\\r\\n\\tc" + "x".repeat(5000);

        String message = askingForTheModel(NOBODY, json(403, "{\"error\":\"" + long_ + "\"}"))
                .getMessage();

        assertThat(message)
                .hasSizeLessThan(450)
                .contains("a b cxxx")
                .endsWith("…”")
                .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}]");
    }

    @Test
    void aListThatRefusesATokenSaysThatTheTokenIsNoGood() {
        fixture.hubAnswers(error(401, NO_SUCH_USER));
        fixture.routerAnswers(
                error(401, NO_SUCH_USER).addHeader("WWW-Authenticate", "Bearer realm=\"Authentication required\""));

        assertThatThrownBy(() -> hub.servedModels(ALICE)).isInstanceOf(HubException.InvalidToken.class);
        assertThatThrownBy(() -> hub.routerModels(ALICE)).isInstanceOf(HubException.InvalidToken.class);
    }

    @Test
    void aListThatRefusesNobodyInParticularAsksForAToken() {
        fixture.routerAnswers(new MockResponse.Builder()
                .code(401)
                .addHeader("Content-Type", "text/html")
                .body("<html>"));

        assertThatThrownBy(() -> hub.routerModels(NOBODY))
                .isInstanceOf(HubException.Rejected.class)
                .hasMessageContaining("only with a token");
    }

    @Test
    void aListThatIsNotThereIsAMatterOfTheAddress() {
        fixture.routerAnswers(new MockResponse.Builder().code(404).body("Not Found"));

        assertThatThrownBy(() -> hub.routerModels(NOBODY))
                .isInstanceOf(HubException.Rejected.class)
                .hasMessageContaining("Check its configured address");
    }
}
