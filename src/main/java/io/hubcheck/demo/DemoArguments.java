package io.hubcheck.demo;

import io.hubcheck.demo.oauth.client.Client;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
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
    private static final String TEMPORARY = "--hubcheck.data-dir-temporary=true";
    private static final String PUBLIC = "--demo.public=yes-i-know";
    private static final String ONLY_THIS_MACHINE = "--hubcheck.hosting.only-this-machine=true";
    private static final String ADDRESS = "--server.address=";
    private static final String THIS_MACHINE = "localhost";
    private static final int DEFAULT_PORT = 7861;
    private static final int HIGHEST_PORT = 65_535;

    /** @throws IllegalArgumentException if they can't be followed; its message is a sentence for whoever gave them */
    static DemoArguments of(String... arguments) {
        List<String> given = List.of(arguments);
        boolean toOthers = given.contains(PUBLIC);
        if (!toOthers && !valuesOf(ADDRESS, given).allMatch(DemoArguments::isThisMachine)) {
            throw new IllegalArgumentException(
                    "In a demo anybody can sign in as anybody, so it serves this machine alone."
                            + " If others shall reach it all the same, add " + PUBLIC + ".");
        }
        int port =
                valuesOf(PORT, given).mapToInt(DemoArguments::port).findFirst().orElse(DEFAULT_PORT);
        return new DemoArguments(
                port,
                given.contains(ALONE),
                Stream.concat(
                                toOthers ? Stream.empty() : Stream.of(ONLY_THIS_MACHINE),
                                given.stream().filter(DemoArguments::isForApplication))
                        .toList());
    }

    private static boolean isForApplication(String argument) {
        return !argument.startsWith(PORT) && !argument.equals(ALONE) && !argument.equals(PUBLIC);
    }

    private static Stream<String> valuesOf(String setting, List<String> arguments) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(setting))
                .map(argument -> argument.substring(setting.length()));
    }

    private static int port(String value) {
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > HIGHEST_PORT) {
            throw new IllegalArgumentException(PORT + " must be followed by a number from 0 to " + HIGHEST_PORT + ".");
        }
        return Integer.parseInt(value);
    }

    /** A name other than this could lead anywhere. */
    private static boolean isThisMachine(String address) {
        try {
            return address.equals(THIS_MACHINE)
                    || InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException aName) {
            return false;
        }
    }

    /** Whether the command line says where the application keeps its data. */
    boolean namesFolder() {
        return others.stream().anyMatch(argument -> argument.startsWith(FOLDER));
    }

    /** The same where the application keeps its data in a folder that is deleted at the end, and says so. */
    DemoArguments keepingDataIn(Path folder) {
        return new DemoArguments(
                port,
                alone,
                Stream.concat(Stream.of(FOLDER + folder, TEMPORARY), others.stream())
                        .toList());
    }

    String[] forApplicationAgainst(URI standIn) {
        Stream<String> settings = Stream.of(
                ADDRESS + THIS_MACHINE,
                "--hubcheck.hub.url=" + standIn,
                "--hubcheck.router.url=" + standIn,
                "--hubcheck.auth.provider-url=" + standIn,
                "--hubcheck.auth.client-id=" + Client.CONFIDENTIAL.id(),
                "--hubcheck.auth.client-secret=" + Client.CONFIDENTIAL.secret(),
                // Nobody puts a demo behind a proxy that pretends to be a visitor on this machine.
                "--hubcheck.plugins.manage=local");
        return Stream.concat(settings.filter(this::isNotGiven), others.stream()).toArray(String[]::new);
    }

    /** An argument that is given twice would have both values. */
    private boolean isNotGiven(String setting) {
        String name = setting.substring(0, setting.indexOf('=') + 1);
        return others.stream().noneMatch(other -> other.startsWith(name));
    }
}
