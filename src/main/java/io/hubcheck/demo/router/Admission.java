package io.hubcheck.demo.router;

import io.hubcheck.demo.account.Caller;
import io.hubcheck.demo.account.Callers;
import io.hubcheck.demo.account.DemoToken;
import io.hubcheck.demo.account.Person;
import io.hubcheck.demo.http.Answers;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Who may make a call that costs something. */
final class Admission {

    private static final String NO_PERMISSION =
            "This authentication method does not have sufficient permissions to call Inference Providers"
                    + " on behalf of ";
    private static final String NO_CREDIT =
            "You have depleted your monthly included credits. Purchase pre-paid credits to continue using Inference"
                    + " Providers. Alternatively, subscribe to PRO to get 20x more included usage.";

    private final Callers callers;

    Admission(Callers callers) {
        this.callers = callers;
    }

    sealed interface Decision {}

    record Admitted(Person person) implements Decision {}

    record Refused(ServerResponse answer) implements Decision {}

    Decision of(ServerRequest request) {
        return switch (callers.of(request.servletRequest())) {
            case Caller.Anonymous anonymous -> new Refused(signInPage());
            case Caller.Unrecognized unrecognized -> new Refused(badToken());
            case Caller.Known(DemoToken token) -> of(token, request.headers().firstHeader("X-HF-Bill-To"));
        };
    }

    private static Decision of(DemoToken token, @Nullable String billTo) {
        Person owner = token.owner();
        boolean mayBill = billTo == null || owner.isMemberOf(billTo);
        if (!mayBill || !token.mayCallProviders(billTo)) {
            String whom = billTo == null ? "user " + owner.name() : "organization " + billTo;
            return new Refused(Answers.error(403, NO_PERMISSION + whom));
        }
        return owner.hasCredit() ? new Admitted(owner) : new Refused(Answers.error(402, NO_CREDIT));
    }

    private static ServerResponse badToken() {
        return Answers.body(
                ServerResponse.status(401)
                        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Authentication required\""),
                Map.of("error", "Invalid username or password."));
    }

    private static ServerResponse signInPage() {
        return ServerResponse.status(401)
                .contentType(MediaType.TEXT_HTML)
                .body("<!doctype html><html><body><h1>401</h1><p>Sign in first.</p></body></html>");
    }
}
