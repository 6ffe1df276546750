package io.hubcheck.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Outcome;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTextTest {

    private static final String TOKEN = "hf_demo_not_a_real_token_at_all";
    private static final Set<String> PROVIDERS = Set.of("groq", "novita");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "a/b                          | a/b      | -    | -",
                "a/b:groq                     | a/b:groq | -    | -",
                "a/b groq                     | a/b      | groq | -",
                "a/b: groq                    | a/b      | groq | -",
                "a/b:groq conversational      | a/b:groq | -    | conversational",
                "a/b groq conversational      | a/b      | groq | conversational",
                "a/b, groq, conversational    | a/b      | groq | conversational",
                "a/b;;conversational          | a/b      | -    | conversational",
                "'\"a/b\",\"groq\"'           | a/b      | groq | -",
                "'\"a/b\"'                    | a/b      | -    | -",
                "https://huggingface.co/a/b   | https://huggingface.co/a/b | - | -"
            })
    void aLineIsAModelAndPerhapsAProviderAndATask(String line, String model, String provider, String task) {
        assertThat(questions(line)).containsExactly(PairQuestion.of(model, provider, task));
    }

    @Test
    void emptyLinesAndCommentsAreNoEntriesAndCountAsLines() {
        List<BatchEntry> entries = entries("# ours\n\na/b\n  c/d groq  \r\n");

        assertThat(entries).extracting(BatchEntry::position).containsExactly(3, 4);
        assertThat(entries).extracting(BatchEntry::text).containsExactly("a/b", "c/d groq");
    }

    @Test
    void aTableIsReadByItsTitles() {
        assertThat(questions("model,provider,providerModelId,task\r\na/b,groq,x,conversational\r\nc/d,,y,\r\n"))
                .containsExactly(PairQuestion.of("a/b", "groq", "conversational"), PairQuestion.of("c/d"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name,vendor\\na/b,groq                       | 1",
                "foo;bar\\na/b;groq                           | 1",
                "task,groq,novita\\nchat,a/b,c/d              | 1",
                "# ours\\n\\nVendor\tModel Name\\ngroq\ta/b    | 3",
                "\"the name\",provider\\nc,novita\\na/b,groq  | 1",
                "hf-name,provider\\na/b:groq,               | 1"
            })
    void aTableWhoseTitlesNameNoModelIsRefusedWithTheTitlesThatAreUnderstood(String text, int line) {
        Problem problem = refusal(text.replace("\\n", "\n")).problem();

        assertThat(problem.code()).isEqualTo("batch_unreadable");
        assertThat(problem.message())
                .startsWith("Line " + line + " ")
                .contains("Name them model, provider, task and billTo;");
    }

    @Test
    void aFirstRowWithAProviderInItsPlaceAndNoTitleIsAPair() {
        assertThat(questions("bloom,groq\na/b,groq"))
                .containsExactly(PairQuestion.of("bloom", "groq"), PairQuestion.of("a/b", "groq"));
        assertThat(questions("bloom;groq;text\na/b;groq;text")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gpt2,groq\na/b,groq",
                "bert-base-uncased;groq\na/b;groq",
                "a/b,groq\nname,vendor",
                "bloom groq\na/b groq",
                "bloom\na/b,groq",
                "bloom,groq\nbert,groq"
            })
    void aFirstRowThatMayBeAModelIsAsked(String text) {
        assertThat(questions(text)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"a/b:groq\", {\"model\": \"c/d\", \"provider\": \"novita\", \"task\": \"t\", \"billTo\": \"acme\"}]",
                "{\"pairs\": [\"a/b:groq\", {\"model\": \"c/d\", \"provider\": \"novita\", \"task\": \"t\", \"bill_to\": \"acme\"}]}",
                "- a/b:groq\n- {model: c/d, provider: novita, task: t, billTo: acme}\n",
                "# ours\nmodels:\n  - a/b:groq\n  - model: c/d\n    provider: novita\n    task: t\n    bill_to: acme\n    more: 1\n"
            })
    void listsAreReadFromJsonAndYaml(String text) {
        assertThat(questions(text))
                .containsExactly(PairQuestion.of("a/b:groq"), new PairQuestion("c/d", "novita", "t", "acme", null));
    }

    @Test
    void whatTheApiExportsCanBeReadBack() {
        assertThat(
                        questions(
                                "{\"snapshot\":{\"id\":\"1\"},\"offers\":[{\"model\":\"a/b\",\"provider\":\"groq\",\"task\":\"t\",\"price\":null}]}"))
                .containsExactly(PairQuestion.of("a/b", "groq", "t"));
    }

    @Test
    void aLiteLlmConfigurationIsReadWithoutItsSecrets() {
        List<BatchEntry> entries = entries("""
                model_list:
                  - model_name: fast
                    litellm_params: {model: huggingface/groq/a/b, api_key: %s}
                  - model_name: any
                    litellm_params: {model: huggingface/c/d, api_key: os.environ/HF_TOKEN}
                  - model_name: other
                    litellm_params: {model: openai/gpt-4o}
                litellm_settings: {drop_params: true}
                """.formatted(TOKEN));

        assertThat(entries.toString()).doesNotContain(TOKEN);
        assertThat(entries.subList(0, 2))
                .extracting(entry -> ((BatchEntry.Asked) entry).question())
                .containsExactly(PairQuestion.of("a/b", "groq"), PairQuestion.of("c/d"));
        assertThat(entries.get(2)).isInstanceOfSatisfying(BatchEntry.NotAsked.class, left -> {
            assertThat(left.code()).isEqualTo("not_hugging_face");
            assertThat(left.outcome()).isEqualTo(Outcome.SKIPPED);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"please check these four", "[{\"provider\": \"groq\"}]", "[7]", "- [a/b]\n", "[\"\"]", ",groq"})
    void whatNamesNoModelIsSaidAndNeverPasses(String text) {
        assertThat(entries(text)).singleElement().isInstanceOfSatisfying(BatchEntry.NotAsked.class, refused -> {
            assertThat(refused.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
            assertThat(refused.code()).isEqualTo("entry_unreadable");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {TOKEN, "a/b " + TOKEN, "[\"a/b:" + TOKEN + "\"]", "- {model: a/b, provider: " + TOKEN + "}\n"})
    void aTokenIsNeitherAskedNorShown(String text) {
        assertThat(entries(text)).singleElement().isInstanceOfSatisfying(BatchEntry.NotAsked.class, refused -> {
            assertThat(refused.code()).isEqualTo("token_pasted");
            assertThat(refused.toString()).doesNotContain(TOKEN);
        });
    }

    @ParameterizedTest
    @CsvSource({"'[\"a/b\", ', JSON", "'{\"a\": hf_demo_not_a_real_token_at_all}', JSON", "'- a\n  b: - c: [', YAML"})
    void whatIsBrokenIsSaidWithItsPlaceAndWithoutItsWords(String text, String format) {
        assertThat(refusal(text).problem().code()).isEqualTo("batch_unreadable");
        assertThat(refusal(text).problem().message()).contains(format, "line ").doesNotContain(TOKEN);
    }

    @ParameterizedTest
    @CsvSource({
        "'model,provider\na/b,groq\nc/d,\"novita\ne/f,groq\n', 3",
        "'\"a/b\nc/d', 1",
        "'# it\"s\r\n\r\n  \"a/b, groq\r\nc/d,\"novita\"\r\n', 3",
        "'a/b;\"', 1",
        "'model;note;provider\na/b;\"one, two\nthree\";groq\nc/d;\"never, closed;groq\ne/f;x;groq', 4",
        "'a/b\t\"hf_demo_not_a_real_token_at_all\nc/d', 1"
    })
    void aQuoteThatIsNeverClosedSpoilsTheBatchFromTheLineWhereItOpens(String text, int line) {
        assertThat(refusal(text).problem().code()).isEqualTo("batch_unreadable");
        assertThat(refusal(text).problem().message())
                .contains("in line " + line + " ")
                .doesNotContain(TOKEN);
    }

    @Test
    void aQuotedCellMayHoldLineBreaksAndQuotes() {
        List<BatchEntry> entries =
                entries("model,note,provider\na/b,\"so, \"\"fast\"\"\n\nit is\" ,groq\nc/d,5\" disc,\n");

        assertThat(entries).extracting(BatchEntry::position).containsExactly(2, 5);
        assertThat(entries)
                .extracting(entry -> ((BatchEntry.Asked) entry).question())
                .containsExactly(PairQuestion.of("a/b", "groq"), PairQuestion.of("c/d"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "note;model\n\"two\nlines\";a/b\n1, \"cheap;c/d",
                "model\tnote\na/b\t\"one, two\nthree; four\"\nc/d\t5\" disc, good",
                "model,note\na/b,\"see:\n- fast\nNote: so\"\nc/d,",
                "\uFEFFmodel,provider\na/b,\nc/d,",
                "\uFEFF\"a/b\"\nc/d"
            })
    void aTableIsSplitAsItsFirstRowIsWhateverItsCellsHold(String table) {
        assertThat(entries(table))
                .extracting(entry -> ((BatchEntry.Asked) entry).question())
                .containsExactly(PairQuestion.of("a/b"), PairQuestion.of("c/d"));
    }

    @Test
    void linesThatAreSplitInOtherWaysEachGoTogether() {
        assertThat(entries("a/b, groq\nc/d;novita\ne/f together"))
                .extracting(entry -> ((BatchEntry.Asked) entry).question())
                .containsExactly(
                        PairQuestion.of("a/b", "groq"),
                        PairQuestion.of("c/d", "novita"),
                        PairQuestion.of("e/f", "together"));
    }

    @Test
    void wordsBehindAQuoteInItsOwnLineSpoilThatLineAlone() {
        assertThat(entries("\"a/b\" groq\nc/d")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "'', batch_empty",
        "'# nothing\n\n', batch_empty",
        "'[]', batch_empty",
        "'{\"model_name\": \"a/b\"}', batch_unreadable",
        "'[1] [2]', batch_unreadable"
    })
    void whatHoldsNoListIsRefused(String text, String code) {
        assertThat(refusal(text).problem().code()).isEqualTo(code);
    }

    @Test
    void aThousandEntriesAreABatchAndOneMoreIsNot() {
        assertThat(entries(models(1_000))).hasSize(1_000);
        assertThat(refusal(models(1_001)).problem().code()).isEqualTo("batch_too_large");
        assertThat(refusal("x".repeat(1_000_001)).problem().code()).isEqualTo("batch_too_large");
    }

    @Test
    void aBombOfReferencesIsRefused() {
        String bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n"
                + IntStream.range(1, 9)
                        .mapToObj(level ->
                                "%1$s: &%1$s [%2$s]\n".formatted(name(level), ("*" + name(level - 1) + ",").repeat(9)))
                        .collect(Collectors.joining())
                + "models: *i\n";

        assertThat(BatchText.read(bomb, PROVIDERS::contains)).isInstanceOf(BatchText.Refused.class);
    }

    private static String name(int level) {
        return String.valueOf((char) ('a' + level));
    }

    private static String models(int count) {
        return IntStream.range(0, count).mapToObj(number -> "a/model-" + number).collect(Collectors.joining("\n"));
    }

    private static List<PairQuestion> questions(String text) {
        return entries(text).stream()
                .map(entry -> ((BatchEntry.Asked) entry).question())
                .toList();
    }

    private static List<BatchEntry> entries(String text) {
        return ((BatchText.Entries) BatchText.read(text, PROVIDERS::contains)).entries();
    }

    private static BatchText.Refused refusal(String text) {
        return (BatchText.Refused) BatchText.read(text, PROVIDERS::contains);
    }
}
