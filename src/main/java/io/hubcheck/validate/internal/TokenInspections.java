package io.hubcheck.validate.internal;

import io.hubcheck.api.Finding;
import io.hubcheck.api.TokenReport;
import io.hubcheck.api.spi.TokenInspector;
import io.hubcheck.api.spi.TokenView;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.CredentialKeys;
import io.hubcheck.plugin.SideBySide;
import io.hubcheck.validate.TokenFindings;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks the plugins.
 *
 * @param inspectors those of the plugins that are enabled now
 * @param fingerprints makes what a plugin may know a token by, with a secret that nothing else here uses
 */
record TokenInspections(Supplier<Collection<TokenInspector>> inspectors, CredentialKeys fingerprints)
        implements TokenFindings {

    @Override
    public List<Finding> of(@Nullable TokenReport report, Credential credential) {
        if (report == null || !Boolean.TRUE.equals(report.valid())) {
            return List.of();
        }
        TokenView view = new TokenView(
                report.kind(),
                report.username(),
                report.expiresAt(),
                report.inference(),
                fingerprints.of(credential).value());
        return SideBySide.each(List.copyOf(inspectors.get()), inspector -> inspector.inspect(view));
    }
}
