package io.hubcheck.api.spi;

import io.hubcheck.api.Task;
import java.util.Set;

/** Tasks that the Hub's clients take for one. */
final class SameTask {

    private static final Set<Task> EMBEDDINGS = Set.of(new Task("sentence-similarity"), new Task("feature-extraction"));

    private SameTask() {}

    static boolean test(Task asked, Task served) {
        return asked.equals(served) || (EMBEDDINGS.contains(asked) && EMBEDDINGS.contains(served));
    }
}
