package io.hubcheck.validate.internal;

import io.hubcheck.api.Finding;
import io.hubcheck.api.TokenReport;
import io.hubcheck.api.spi.TokenInspector;
import io.hubcheck.api.spi.TokenView;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.CredentialKeys;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What plugins have to say of a token that the Hub accepts. They see what it is, and never the token.
 *
 * @param inspectors those of the plugins that are enabled now
 * @param fingerprints makes what a plugin may know a token by, with a secret that nothing else here uses
 */
record TokenInspections(Supplier<Collection<TokenInspector>> inspectors, CredentialKeys fingerprints) {

    /** @param report about the credential's token, or null if there is none */
    List<Finding> of(@Nullable TokenReport report, Credential credential) {
        if (report == null || !Boolean.TRUE.equals(report.valid())) {
            return List.of();
        }
        TokenView view = new TokenView(
                report.kind(),
                report.username(),
                report.expiresAt(),
                report.inference(),
                fingerprints.of(credential).value());
        return inspectors.get().stream()
                .map(inspector -> inspector.inspect(view))
                .toList();
    }
}
