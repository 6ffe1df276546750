package io.hubcheck.demo.oauth.authorize;

import io.hubcheck.demo.account.Person;
import io.hubcheck.demo.http.Answers;
import io.hubcheck.demo.oauth.client.Client;
import io.hubcheck.demo.oauth.client.Scope;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The pages of the sign-in. */
public final class PageRoutes {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private PageRoutes() {}

    public static RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET(BrowserSide.LOGIN, request -> html(Pages.login()))
                .GET(BrowserSide.CONSENT, PageRoutes::consent)
                .build();
    }

    private static ServerResponse consent(ServerRequest request) {
        Optional<Client> client = request.param("client_id").flatMap(Client::of);
        Optional<Person> person = request.principal().map(Principal::getName).flatMap(Person::named);
        Optional<String> state = request.param("state");
        if (client.isEmpty() || person.isEmpty() || state.isEmpty()) {
            return Answers.error(400, "Start from the app");
        }
        String[] scopes = request.param("scope").orElse("").split(" ");
        return html(Pages.consent(client.get(), person.get(), Scope.of(Arrays.asList(scopes)), state.get()));
    }

    private static ServerResponse html(String page) {
        return ServerResponse.ok().contentType(HTML).body(page);
    }
}
