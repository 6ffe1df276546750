package io.hubcheck.ui.account;

import io.hubcheck.api.TokenReport;
import io.hubcheck.auth.SignInWay;
import io.hubcheck.auth.SignedIn;
import java.util.List;

/**
 * What a token was given, of what was asked for.
 *
 * @param granted as far as known
 * @param missing what was asked for and is known not to be granted
 */
record GrantedScopes(List<String> granted, List<String> missing) {

    static GrantedScopes of(SignedIn person, TokenReport report, SignInWay way) {
        List<String> granted = person.grantedScopes().isEmpty()
                ? report.inference().scopes()
                : person.grantedScopes().stream().sorted().toList();
        return new GrantedScopes(
                granted,
                granted.isEmpty()
                        ? List.of()
                        : asked(person, way).stream()
                                .filter(scope -> !granted.contains(scope))
                                .toList());
    }

    private static List<String> asked(SignedIn person, SignInWay way) {
        return person.with() == SignedIn.With.HUB && way instanceof SignInWay.WithHub(List<String> scopes)
                ? scopes
                : List.of();
    }
}
