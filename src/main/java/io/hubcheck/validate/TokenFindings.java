package io.hubcheck.validate;

import io.hubcheck.api.Finding;
import io.hubcheck.api.TokenReport;
import io.hubcheck.hub.Credential;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What plugins have to say of a token that the Hub accepts. They see what it is, and never the token. */
@FunctionalInterface
public interface TokenFindings {

    /**
     * Asks all inspectors that are enabled now; each may take its whole time.
     *
     * @param report about the credential's token, or null if there is none
     * @return empty unless the report says that the token is valid
     */
    List<Finding> of(@Nullable TokenReport report, Credential credential);
}
