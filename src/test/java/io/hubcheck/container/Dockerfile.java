package io.hubcheck.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The project's Dockerfile: one instruction after another. */
record Dockerfile(List<Instruction> instructions) {

    /** @param word in capitals, such as {@code RUN} */
    record Instruction(String word, String rest) {}

    static Dockerfile read() {
        try {
            String joined = Files.readString(Path.of("Dockerfile")).replaceAll("\\\\\\n\\s*", "");
            return new Dockerfile(joined.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .map(parts -> new Instruction(parts[0], parts[1].strip()))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What all instructions of a kind say, in their order. */
    List<String> all(String word) {
        return instructions.stream()
                .filter(instruction -> instruction.word().equals(word))
                .map(Instruction::rest)
                .toList();
    }

    /** What the only instruction of a kind says. */
    String only(String word) {
        List<String> all = all(word);
        if (all.size() != 1) {
            throw new AssertionError(word + " is said " + all.size() + " times");
        }
        return all.getFirst();
    }

    /** The last stage, which is what is shipped. */
    Dockerfile shipped() {
        int from = instructions.lastIndexOf(new Instruction("FROM", all("FROM").getLast()));
        return new Dockerfile(instructions.subList(from, instructions.size()));
    }

    Map<String, String> environment() {
        return all("ENV").stream()
                .map(variable -> variable.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    /** The words of a command that no shell stands before. */
    static List<String> exec(String command) {
        if (!command.matches("\\[\"[^\"]+\"(, \"[^\"]+\")*]")) {
            throw new AssertionError("A shell would stand before " + command);
        }
        return Arrays.stream(command.substring(1, command.length() - 1).split(", "))
                .map(word -> word.substring(1, word.length() - 1))
                .toList();
    }
}
