package io.hubcheck.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A reader copies a program that calls exactly the pair they look at. */
class SnippetsTest {

    private final Snippets snippets = new Snippets(Calls.ROUTER);

    @Test
    void chatIsKnownToEveryClientAndAtEveryProvider() {
        assertThat(snippets.of(Calls.chat("somebody-new", null)))
                .extracting(Snippet::client)
                .containsExactly(Client.values());
    }

    @ParameterizedTest
    @EnumSource(Client.class)
    void chatGoesToThisProviderAndNoOther(Client client) {
        String code = code(Calls.chat("groq", null), client);

        if (client == Client.PYTHON || client == Client.JAVASCRIPT) {
            assertThat(code).contains("\"groq\"", "\"openai/gpt-oss-20b\"");
        } else {
            assertThat(code).contains("openai/gpt-oss-20b:groq", "https://router.example/v1");
        }
    }

    @ParameterizedTest
    @EnumSource(Client.class)
    void whomItIsBilledToIsSaidOnlyWhereSomebodyIs(Client client) {
        assertThat(code(Calls.chat("groq", "acme"), client)).containsPattern("(?i)bill.?to.{1,6}acme");
        assertThat(code(Calls.chat("groq", null), client)).doesNotContainIgnoringCase("bill");
    }

    @ParameterizedTest
    @EnumSource(Client.class)
    void theTokenIsReadFromTheEnvironmentAndIsInNoProgram(Client client) {
        assertThat(Calls.programs(client))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(code).contains("HF_TOKEN").doesNotContain("hf_"));
    }

    @Test
    void otherTasksAreOneFormForAllOnlyToTheHubsOwnClients() {
        assertThat(snippets.of(Calls.call("fal-ai", "text-to-image", null)))
                .extracting(Snippet::client)
                .containsExactly(Client.PYTHON, Client.JAVASCRIPT);
        assertThat(snippets.of(Calls.call("hf-inference", "text-to-image", null)))
                .extracting(Snippet::client)
                .containsExactly(Client.CURL, Client.PYTHON, Client.JAVASCRIPT, Client.JAVA, Client.KOTLIN);
    }

    @Test
    void theTwoTasksOfEmbeddingsHaveAPathOfTheirOwn() {
        assertThat(code(Calls.call("hf-inference", "feature-extraction", null), Client.CURL))
                .contains("/hf-inference/models/openai/gpt-oss-20b/pipeline/feature-extraction");
    }

    @Test
    void aTaskThatNobodyDocumentedHasNoProgram() {
        assertThat(snippets.of(Calls.call("hf-inference", "smell-to-poem", null)))
                .isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "acme\nX-Evil: 1", "acme\" evil", "$(evil)", "a b"})
    void whatCannotBeANameIsBilledToNobody(String name) {
        assertThat(Calls.chat("groq", name).billTo()).isNull();
    }

    @Test
    void whatCurlSendsIsJsonWhateverTheProviderIsCalled() {
        String code = code(Calls.chat(Calls.NASTY, null), Client.CURL);
        Matcher body = Pattern.compile("(?s)--data '(.*)'$").matcher(code);
        assertThat(body.find()).isTrue();

        JsonNode sent = JsonMapper.shared().readTree(body.group(1).replace("'\\''", "'"));

        assertThat(sent.path("model").asString()).isEqualTo("openai/gpt-oss-20b:" + Calls.NASTY);
        assertThat(sent.path("messages").path(0).path("role").asString()).isEqualTo("user");
    }

    @ParameterizedTest
    @EnumSource(Client.class)
    void noPlaceIsLeftUnfilled(Client client) {
        List<String> programs = Calls.programs(client);

        assertThat(programs)
                .filteredOn(code -> !code.contains("HOME}"))
                .allSatisfy(code -> assertThat(code).doesNotContain("{{").doesNotEndWith("\n"));
    }

    private String code(PairCall call, Client client) {
        return snippets.of(call).stream()
                .filter(snippet -> snippet.client() == client)
                .map(Snippet::code)
                .findFirst()
                .orElseThrow();
    }
}
