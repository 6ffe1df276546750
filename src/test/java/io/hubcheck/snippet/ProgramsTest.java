package io.hubcheck.snippet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.hubcheck.demo.StandInHub;
import io.hubcheck.testkit.StandInHubExtension;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Who copies a program gets one that its language takes, and that is answered. */
@ExtendWith(StandInHubExtension.class)
class ProgramsTest {

    @TempDir
    private Path folder;

    @Test
    void javaCompiles() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int number = 0;
        for (String code : Calls.programs(Client.JAVA)) {
            Path file = Files.writeString(
                    Files.createDirectory(folder.resolve("java" + number++)).resolve("Call.java"), code);
            StringWriter said = new StringWriter();
            try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
                List<String> options = List.of("-proc:none", "-Xlint:all", "-Werror", "-d", folder.toString());
                boolean compiled = compiler.getTask(said, files, null, options, null, files.getJavaFileObjects(file))
                        .call();
                assertThat(compiled).as("%s%n%s", said, code).isTrue();
            }
        }
    }

    @Test
    void pythonCompiles() throws Exception {
        List<String> command = new ArrayList<>(List.of("python3", "-m", "py_compile"));
        assumeTrue(runs("python3", "--version"), "There is no python3 here");
        for (Client client : List.of(Client.PYTHON, Client.PYTHON_OPENAI)) {
            command.addAll(files(client, ".py"));
        }

        assertThat(said(new ProcessBuilder(command))).isEmpty();
    }

    @Test
    void javaScriptParses() throws Exception {
        assumeTrue(runs("node", "--version"), "There is no node here");
        for (Client client : List.of(Client.JAVASCRIPT, Client.JAVASCRIPT_OPENAI)) {
            for (String file : files(client, ".mjs")) {
                assertThat(said(new ProcessBuilder("node", "--check", file))).isEmpty();
            }
        }
    }

    @Test
    void aShellReadsTheCommands() throws Exception {
        assumeTrue(runs("sh", "-c", ""), "There is no shell here");
        for (String file : files(Client.CURL, ".sh")) {
            assertThat(said(new ProcessBuilder("sh", "-n", file))).isEmpty();
        }
    }

    @Test
    void javaIsAnswered(StandInHub hub) throws Exception {
        Path program = Files.writeString(folder.resolve("Call.java"), chat(hub, Client.JAVA));

        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        assertThat(said(withToken(hub, new ProcessBuilder(java, program.toString()))))
                .contains("Echo from groq: What is the capital of France?");
    }

    @Test
    void curlIsAnswered(StandInHub hub) throws Exception {
        assumeTrue(runs("curl", "--version"), "There is no curl here");
        Path program = Files.writeString(folder.resolve("call.sh"), chat(hub, Client.CURL));

        assertThat(said(withToken(hub, new ProcessBuilder("sh", program.toString()))))
                .contains("Echo from groq: What is the capital of France?");
    }

    private static String chat(StandInHub hub, Client client) {
        return new Snippets(hub.url().toString())
                .of(Calls.chat("groq", null)).stream()
                        .filter(snippet -> snippet.client() == client)
                        .map(Snippet::code)
                        .findFirst()
                        .orElseThrow();
    }

    private static ProcessBuilder withToken(StandInHub hub, ProcessBuilder program) {
        program.environment().put("HF_TOKEN", hub.tokens().value("read"));
        return program;
    }

    private List<String> files(Client client, String ending) throws IOException {
        List<String> files = new ArrayList<>();
        for (String code : Calls.programs(client)) {
            Path file = folder.resolve(client.word() + files.size() + ending);
            files.add(Files.writeString(file, code).toString());
        }
        return files;
    }

    private static boolean runs(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException | InterruptedException absent) {
            return false;
        }
    }

    private static String said(ProcessBuilder program) throws IOException, InterruptedException {
        Process running = program.redirectErrorStream(true).start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        running.waitFor();
        return said;
    }
}
