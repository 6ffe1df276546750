package io.hubcheck.batch;

import io.hubcheck.api.ModelReference;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.secret.PastedToken;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes entries of what was read, and sees to it that no token goes any further. */
final class Entry {

    private static final String NO_MODEL = "No model is named. Give an id, such as Qwen/Qwen3-32B.";
    private static final int LONGEST_SHOWN = 200;
    private static final int MOST_WORDS = 3;

    private Entry() {}

    /** {@code model[:provider] [provider] [task]}: with the provider behind a colon, the next word is the task. */
    static BatchEntry of(int position, List<String> words) {
        String text = String.join(" ", words);
        String model = words.getFirst();
        if (model.isBlank()) {
            return unreadable(position, text, NO_MODEL);
        }
        boolean named = ModelReference.parse(model).provider() != null;
        if (words.size() > (named ? MOST_WORDS - 1 : MOST_WORDS)) {
            return unreadable(position, text, "Too many words. Write: model[:provider] [provider] [task].");
        }
        return named
                ? asked(position, text, model, null, at(words, 1), null)
                : asked(position, text, colonless(model), at(words, 1), at(words, 2), null);
    }

    static BatchEntry of(int position, Fields fields, String text) {
        String model = fields.model();
        return model == null
                ? unreadable(position, text, NO_MODEL)
                : asked(position, text, model, fields.provider(), fields.task(), fields.billTo());
    }

    static BatchEntry unreadable(int position, String text, String message) {
        return notAsked(position, text, Outcome.INCONCLUSIVE, "entry_unreadable", message);
    }

    static BatchEntry notAsked(int position, String text, Outcome outcome, String code, String message) {
        return new BatchEntry.NotAsked(position, shown(text), outcome, code, message);
    }

    private static BatchEntry asked(
            int position,
            String text,
            String model,
            @Nullable String provider,
            @Nullable String task,
            @Nullable String billTo) {
        if (PastedToken.isIn(text)) {
            return notAsked(
                    position,
                    text,
                    Outcome.INCONCLUSIVE,
                    "token_pasted",
                    "This holds a token, and was not read. Take it out, and revoke it if others have seen it.");
        }
        return new BatchEntry.Asked(position, shown(text), new PairQuestion(model, provider, task, billTo, null));
    }

    private static String shown(String text) {
        String safe = PastedToken.without(text).strip();
        return safe.length() > LONGEST_SHOWN ? safe.substring(0, LONGEST_SHOWN) + "…" : safe;
    }

    private static String colonless(String model) {
        return model.endsWith(":") ? model.substring(0, model.length() - 1) : model;
    }

    private static @Nullable String at(List<String> words, int index) {
        return index < words.size() && !words.get(index).isBlank() ? words.get(index) : null;
    }
}
