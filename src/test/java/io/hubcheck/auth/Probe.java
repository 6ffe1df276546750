package io.hubcheck.auth;

import io.hubcheck.api.InferencePermission;
import io.hubcheck.token.Tokens;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a test what a screen would be told. */
@RestController
class Probe {

    private final CurrentUser user;
    private final Tokens tokens;

    Probe(CurrentUser user, Tokens tokens) {
        this.user = user;
        this.tokens = tokens;
    }

    /** Whether inference may be called, as a verdict would be told after the sign-in was looked at. */
    @GetMapping("/test/report")
    String report() {
        return user.current()
                .map(me -> {
                    tokens.inspect(me.credential(), me.grantedScopes());
                    InferencePermission inference =
                            tokens.inspect(me.credential()).inference();
                    return inference.decision() + " by " + inference.basis();
                })
                .orElse("nobody");
    }

    @GetMapping("/test/me")
    String me() {
        return user.current()
                .map(me -> me.profile() + " by " + me.with() + " until " + me.expiresAt() + " with "
                        + me.grantedScopes().stream().sorted().toList())
                .orElse("nobody");
    }

    @GetMapping("/test/token")
    String token() {
        return user.current().map(me -> me.credential().reveal()).orElse("none");
    }

    /** As a page does whose call was refused. */
    @GetMapping("/test/renew")
    String renew() {
        return user.current()
                .flatMap(SignedIn::renewed)
                .map(me -> me.credential().reveal())
                .orElse("none");
    }

    @GetMapping("/test/notice")
    String notice() {
        return user.takeNotice().map(Enum::name).orElse("none");
    }

    @GetMapping("/test/way")
    String way() {
        return user.way().toString();
    }

    @GetMapping("/test/here")
    String here() {
        return user.atThisMachine() ? "here" : "elsewhere";
    }

    @GetMapping("/test/csrf")
    String csrf(CsrfToken token) {
        return token.getToken();
    }
}
