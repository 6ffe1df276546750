package io.hubcheck.demo.control;

import io.hubcheck.demo.account.DemoTokens;
import io.hubcheck.demo.fault.Faults;
import io.hubcheck.demo.http.Answers;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The control page and what it talks to. */
public final class ControlRoutes {

    private ControlRoutes() {}

    public static RouterFunction<ServerResponse> of(Faults faults, DemoTokens tokens) {
        FaultsEndpoint endpoint = new FaultsEndpoint(faults);
        return RouterFunctions.route()
                .GET("/", request -> page())
                .GET(
                        "/_stand-in/tokens",
                        request -> Answers.json(
                                tokens.all().stream().map(ListedToken::of).toList()))
                .GET("/_stand-in/faults", request -> endpoint.get())
                .PUT("/_stand-in/faults", endpoint::put)
                .DELETE("/_stand-in/faults", request -> endpoint.delete())
                .build();
    }

    private static ServerResponse page() {
        return ServerResponse.ok()
                .contentType(MediaType.TEXT_HTML)
                .body(new ClassPathResource("page.html", ControlRoutes.class));
    }
}
