package io.hubcheck.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The examples' jars, built as their authors would against the SDK's jar. */
final class BuiltExamples {

    static final List<String> NAMES = List.of("price-ceiling", "openai-compatible", "litellm-export", "webhook");

    private BuiltExamples() {}

    static void build() throws IOException, InterruptedException {
        Path said = Path.of("target", "examples.log");
        ProcessBuilder build = new ProcessBuilder("bin/examples", "-Dmaven.repo.local=" + localRepository());
        if (System.getProperty("maven.mode", "").equals("offline=true")) {
            build.command().add("-o");
        }
        build.environment().put("JAVA_HOME", System.getProperty("java.home"));
        int ended = build.redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        if (ended != 0) {
            throw new AssertionError("The examples can't be built:\n" + Files.readString(said));
        }
    }

    /** That of the build which runs this. */
    private static String localRepository() {
        return System.getProperty(
                "localRepository",
                Path.of(System.getProperty("user.home"), ".m2", "repository").toString());
    }

    static void dropInto(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String name : NAMES) {
            String jar = name + "-1.0.jar";
            Files.copy(Path.of("examples", name, "target", jar), folder.resolve(jar));
        }
    }
}
