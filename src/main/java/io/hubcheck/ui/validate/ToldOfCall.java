package io.hubcheck.ui.validate;

import io.hubcheck.api.Finding;
import io.hubcheck.api.Source;
import java.util.HashSet;
import java.util.Set;

/** What of a real call was told already: the check that it answers says the same as that of the call. */
final class ToldOfCall {

    private final Set<Answer> told = new HashSet<>();

    private record Answer(String code, String message) {}

    boolean isNews(Finding finding) {
        return !isOfCall(finding) || told.add(new Answer(finding.code(), finding.message()));
    }

    private static boolean isOfCall(Finding finding) {
        return finding.provenance() != null && finding.provenance().source().equals(Source.REAL_CALL);
    }
}
