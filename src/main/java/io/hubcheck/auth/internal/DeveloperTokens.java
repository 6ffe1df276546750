package io.hubcheck.auth.internal;

import io.hubcheck.hub.Credential;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The token that is on the developer's machine: in a variable, or in the file where the Hub's own tool keeps it. */
final class DeveloperTokens {

    private static final long LARGEST = 8192;

    private final AuthProperties settings;

    DeveloperTokens(AuthProperties settings) {
        this.settings = settings;
    }

    /** The token, for a request that may use it: none where people can sign in at the Hub, and none from elsewhere. */
    Optional<Found> find(HttpServletRequest request) {
        boolean offered = settings.developer() && !settings.hasClient();
        return offered && Loopback.sent(request) ? find() : Optional.empty();
    }

    private Optional<Found> find() {
        return settings.developerToken().present()
                ? Optional.of(new Found("HF_TOKEN", settings.developerToken()))
                : inFile();
    }

    private Optional<Found> inFile() {
        try {
            Path file = file(settings.developerTokenFile().strip());
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            return Optional.of(new Found(file.toString(), Credential.of(Files.readString(file))))
                    .filter(found -> found.credential().present());
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    /** The Hub's own tool takes a tilde for the home folder, and so does this. */
    private static Path file(String setting) {
        return setting.startsWith("~/")
                ? Path.of(System.getProperty("user.home"), setting.substring(2))
                : Path.of(setting);
    }

    /**
     * A token that was found.
     *
     * @param place the variable's name, or the file's
     * @param credential the token
     */
    record Found(String place, Credential credential) {}
}
