package io.hubcheck.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The examples' jars, built as their authors would against the SDK's jar. */
final class BuiltExamples {

    static final List<String> NAMES = List.of("price-ceiling", "openai-compatible", "litellm-export", "webhook");

    private static boolean built;

    private BuiltExamples() {}

    /** Builds them, and stages the SDK for others who build against it; once is enough for all tests. */
    static synchronized void build() throws IOException, InterruptedException {
        if (!built) {
            Build.run("bin/examples").orFail();
            built = true;
        }
    }

    static void dropInto(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String name : NAMES) {
            String jar = name + "-1.0.jar";
            Files.copy(Path.of("examples", name, "target", jar), folder.resolve(jar));
        }
    }
}
