package io.hubcheck.snippet;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Task;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Calls that programs are written for. */
public final class Calls {

    public static final String ROUTER = "https://router.example";

    /** What anybody could be called who means no good. */
    static final String NASTY = "a'b\"c\\d$e${HOME}`f`\n\"\"\"+{{model}}";

    private static final String MODEL = "openai/gpt-oss-20b";
    private static final List<String> TASKS = List.of(
            "conversational",
            "text-generation",
            "text-to-image",
            "text-to-video",
            "text-to-speech",
            "image-to-image",
            "image-to-video",
            "image-classification",
            "image-segmentation",
            "object-detection",
            "automatic-speech-recognition",
            "audio-classification",
            "feature-extraction",
            "sentence-similarity",
            "summarization",
            "translation",
            "text-classification",
            "token-classification",
            "zero-shot-classification",
            "fill-mask",
            "question-answering",
            "table-question-answering");

    private Calls() {}

    static PairCall chat(String provider, @Nullable String billTo) {
        return call(provider, "conversational", billTo);
    }

    static PairCall call(String provider, String task, @Nullable String billTo) {
        return new PairCall(new ModelId(MODEL), new ProviderId(provider), new Task(task), billTo);
    }

    /** Every program of one client: for each task that is known, billed and not, and with a nasty name in it. */
    public static List<String> programs(Client client) {
        Snippets snippets = new Snippets(ROUTER);
        Stream<PairCall> tasks = TASKS.stream().map(task -> call("hf-inference", task, null));
        Stream<PairCall> others =
                Stream.of(chat("groq", "acme"), chat(NASTY, null), call("hf-inference", "text-to-image", "acme"));
        return Stream.concat(tasks, others)
                .flatMap(call -> snippets.of(call).stream())
                .filter(snippet -> snippet.client() == client)
                .map(Snippet::code)
                .toList();
    }
}
