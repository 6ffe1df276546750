package io.hubcheck.demo.hub;

import io.hubcheck.demo.account.Avatar;
import io.hubcheck.demo.account.Caller;
import io.hubcheck.demo.account.Callers;
import io.hubcheck.demo.data.Catalog;
import io.hubcheck.demo.http.Answers;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** All paths below {@code /api}, and the pictures that they name. */
public final class HubRoutes {

    private static final String BAD_TOKEN = "Invalid credentials in Authorization header";

    private HubRoutes() {}

    /**
     * The routes.
     *
     * @param pageCap the largest page of the model list that is given, whatever limit is asked for
     */
    public static RouterFunction<ServerResponse> of(Catalog catalog, Callers callers, int pageCap) {
        MappingJson mappings = new MappingJson(catalog);
        ModelJson json = new ModelJson(catalog, mappings);
        ModelListEndpoint list = new ModelListEndpoint(catalog, callers, json, pageCap);
        ModelEndpoint model = new ModelEndpoint(catalog, callers, json);
        return RouterFunctions.route()
                .GET("/api/models", list)
                .GET("/api/models/{name}", model)
                .GET("/api/models/{namespace}/{name}", model)
                .GET("/api/models/{name}/revision/{revision}", model)
                .GET("/api/models/{namespace}/{name}/revision/{revision}", model)
                .GET("/api/partners/{provider}/models", new PartnerEndpoint(catalog))
                .GET("/api/whoami-v2", new WhoamiEndpoint(callers))
                .GET("/avatars/{picture}", HubRoutes::avatar)
                .filter((request, next) -> refuseBadTokens(callers, request, next))
                .build();
    }

    private static ServerResponse avatar(ServerRequest request) {
        return Avatar.at(request.path())
                .map(svg -> ServerResponse.ok()
                        .contentType(MediaType.valueOf("image/svg+xml"))
                        .body(svg))
                .orElseGet(() -> Answers.error(404, "Not found"));
    }

    private static ServerResponse refuseBadTokens(
            Callers callers, ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        return callers.of(request.servletRequest()) instanceof Caller.Unrecognized
                ? Answers.error(401, BAD_TOKEN)
                : next.handle(request);
    }
}
