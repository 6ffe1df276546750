package io.hubcheck.demo;

import io.hubcheck.demo.oauth.client.Client;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command line, with what is meant for the stand-in taken out.
 *
 * @param alone whether the application is left out
 */
record DemoArguments(int port, boolean alone, List<String> others) {

    private static final String PORT = "--demo.port=";
    private static final String ALONE = "--demo.alone";
    private static final String FOLDER = "--hubcheck.data-dir=";
    private static final int DEFAULT_PORT = 7861;

    static DemoArguments of(String... arguments) {
        int port = Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(PORT))
                .mapToInt(argument -> Integer.parseInt(argument.substring(PORT.length())))
                .findFirst()
                .orElse(DEFAULT_PORT);
        List<String> others = Arrays.stream(arguments)
                .filter(argument -> !argument.startsWith(PORT) && !argument.equals(ALONE))
                .toList();
        return new DemoArguments(port, List.of(arguments).contains(ALONE), others);
    }

    /** Whether the command line says where the application keeps its data. */
    boolean namesFolder() {
        return others.stream().anyMatch(argument -> argument.startsWith(FOLDER));
    }

    /** The same where the application keeps its data in a folder. */
    DemoArguments keepingDataIn(Path folder) {
        return new DemoArguments(
                port,
                alone,
                Stream.concat(Stream.of(FOLDER + folder), others.stream()).toList());
    }

    String[] forApplicationAgainst(URI standIn) {
        Stream<String> settings = Stream.of(
                "--hubcheck.hub.url=" + standIn,
                "--hubcheck.router.url=" + standIn,
                "--hubcheck.auth.provider-url=" + standIn,
                "--hubcheck.auth.client-id=" + Client.CONFIDENTIAL.id(),
                "--hubcheck.auth.client-secret=" + Client.CONFIDENTIAL.secret());
        return Stream.concat(settings, others.stream()).toArray(String[]::new);
    }
}
