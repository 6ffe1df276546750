package io.hubcheck.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChatTest extends Asking {

    private static final String MODEL = "deepseek-ai/DeepSeek-V4-Pro";

    @Test
    void whatWasSaidIsEchoed() throws Exception {
        HttpResponse<String> answer = send(chat("openai/gpt-oss-20b:groq", "read"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "x-inference-provider")).isEqualTo("groq");
        assertThat(json(answer)
                        .path("choices")
                        .path(0)
                        .path("message")
                        .path("content")
                        .asString())
                .isEqualTo("Echo from groq: hello there");
    }

    @Test
    void anAnswerCanBeStreamed() throws Exception {
        HttpResponse<String> answer =
                send(request("/v1/chat/completions", "read").POST(BodyPublishers.ofString("""
                        {"model": "openai/gpt-oss-20b", "stream": true, "messages": [
                          {"role": "user", "content": [{"type": "text", "text": "hi"}]}]}
                        """)));

        assertThat(header(answer, "Content-Type")).startsWith("text/event-stream");
        assertThat(answer.body())
                .startsWith("data: {")
                .contains("\"delta\"", "\"hi\"")
                .endsWith("data: [DONE]\n\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'', fireworks-ai, read", // the highest throughput
        ":fastest, fireworks-ai, read",
        ":cheapest, novita, read", // the lowest output price
        ":preferred, together, pro", // the first of Bob's settings
        ":preferred, deepinfra, read" // Alice has none
    })
    void aPolicyChoosesTheProvider(String suffix, String provider, String token) throws Exception {
        assertThat(header(send(chat(MODEL + suffix, token)), "x-inference-provider"))
                .isEqualTo(provider);
    }

    @Test
    void aProviderThatIsSwitchedOffIsNotChosen() throws Exception {
        assertThat(header(send(chat(MODEL + ":cheapest", "disabled")), "x-inference-provider"))
                .isEqualTo("deepinfra");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CohereLabs/aya-expanse-32b", "zai-org/GLM-5.3-Flash:novita"})
    void aModelOfNoEnabledProviderIsNotSupported(String model) throws Exception {
        HttpResponse<String> answer = send(chat(model, "disabled"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("error").path("code").asString()).isEqualTo("model_not_supported");
        assertThat(json(answer).path("error").path("message").asString())
                .contains("'" + model.replace(":novita", "") + "' is not supported by any provider you have enabled");
    }

    @Test
    void aModelThatCannotChatIsNotSupported() throws Exception {
        assertThat(json(send(chat("openai/whisper-large-v3", "read")))
                        .path("error")
                        .path("code")
                        .asString())
                .isEqualTo("model_not_supported");
    }

    @Test
    void aProviderThatDoesNotServeTheModelIsNamed() throws Exception {
        HttpResponse<String> answer = send(chat("openai/gpt-oss-20b:cohere", "read"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(error(answer)).isEqualTo("Model not supported by provider cohere");
    }

    @Test
    void anUnknownModelDoesNotExist() throws Exception {
        HttpResponse<String> answer = send(chat("nobody/nothing", "read"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(error(answer)).isEqualTo("Model nobody/nothing does not exist");
    }

    @Test
    void whoHasNoTokenSeesAPageWhateverTheModel() throws Exception {
        HttpResponse<String> answer = send(posting(request("/v1/chat/completions"), "nobody/nothing"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "Content-Type")).startsWith("text/html");
    }

    @Test
    void aTokenThatNobodyIssuedIsRefusedWithAChallenge() throws Exception {
        HttpResponse<String> answer = send(posting(
                request("/v1/chat/completions").header("Authorization", "Bearer hf_demo_nobody"), "nobody/nothing"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "WWW-Authenticate")).isEqualTo("Bearer realm=\"Authentication required\"");
        assertThat(error(answer)).isEqualTo("Invalid username or password.");
    }

    @ParameterizedTest
    @CsvSource({"fine_none, demo-alice", "oauth_no_inference, demo-alice", "fine_org, demo-bob"})
    void aTokenWithoutThePermissionIsForbiddenBeforeTheModelIsLookedAt(String token, String owner) throws Exception {
        HttpResponse<String> answer = send(chat("nobody/nothing", token));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(error(answer))
                .isEqualTo("This authentication method does not have sufficient permissions to call Inference Providers"
                        + " on behalf of user " + owner);
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "write", "fine_inference", "oauth", "oauth_text", "pro", "provider_staff"})
    void aTokenWithThePermissionMayCall(String token) throws Exception {
        assertThat(send(chat("openai/gpt-oss-20b", token)).statusCode()).isEqualTo(200);
    }

    @Test
    void withoutCreditNothingIsAnswered() throws Exception {
        HttpResponse<String> answer = send(chat("openai/gpt-oss-20b", "no_credit"));

        assertThat(answer.statusCode()).isEqualTo(402);
        assertThat(error(answer)).startsWith("You have depleted your monthly included credits.");
    }

    @ParameterizedTest
    @CsvSource({"fine_org, demo-lab, 200", "pro, demo-lab, 200", "read, demo-lab, 403", "pro, togethercomputer, 403"})
    void anOrganisationPaysForItsMembersOnly(String token, String organization, int status) throws Exception {
        assertThat(send(chat("openai/gpt-oss-20b", token).header("X-HF-Bill-To", organization))
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void aProviderHasAPathAndModelNamesOfItsOwn() throws Exception {
        HttpResponse<String> answer =
                send(posting(request("/novita/v3/openai/chat/completions", "read"), "deepseek/deepseek-v4-pro"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "x-inference-provider")).isEqualTo("novita");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"model\": \"openai/gpt-oss-20b\"}"})
    void aBodyWithoutAChatIsRefused(String body) throws Exception {
        assertThat(send(request("/v1/chat/completions", "read").POST(BodyPublishers.ofString(body)))
                        .statusCode())
                .isEqualTo(400);
    }
}
