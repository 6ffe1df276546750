package io.hubcheck.demo.router;

import io.hubcheck.demo.account.Callers;
import io.hubcheck.demo.data.Catalog;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The paths of the inference router: {@code /v1}, and each provider's own below its id. */
public final class RouterRoutes {

    private RouterRoutes() {}

    public static RouterFunction<ServerResponse> of(Catalog catalog, Callers callers) {
        ChatModels models = new ChatModels(catalog);
        ChatEndpoint chat = new ChatEndpoint(callers, models);
        return RouterFunctions.route()
                .GET("/v1/models", request -> models.list())
                .GET("/v1/models/{namespace}/{name}", models::one)
                .POST("/v1/chat/completions", chat::byPolicy)
                .POST("/{provider}/**", request -> request.path().endsWith("/chat/completions"), chat::byProvider)
                .build();
    }
}
