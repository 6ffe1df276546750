package io.hubcheck.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs a build in a process of its own, with the JDK and the repository of the build that runs this. */
final class Build {

    /** @param log what it said */
    record Ended(int code, String log) {

        void orFail() {
            if (code != 0) {
                throw new AssertionError("The build failed:\n" + log);
            }
        }
    }

    private Build() {}

    /** @param command {@code mvnw} or a script that hands its arguments to it */
    static Ended run(String... command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("build", ".log");
        ProcessBuilder build = new ProcessBuilder(command);
        build.command().add("-Dmaven.repo.local=" + localRepository());
        if (System.getProperty("maven.mode", "").equals("offline=true")) {
            build.command().add("-o");
        }
        build.environment().put("JAVA_HOME", System.getProperty("java.home"));
        int code = build.redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        return new Ended(code, Files.readString(said));
    }

    private static String localRepository() {
        return System.getProperty(
                "localRepository",
                Path.of(System.getProperty("user.home"), ".m2", "repository").toString());
    }
}
