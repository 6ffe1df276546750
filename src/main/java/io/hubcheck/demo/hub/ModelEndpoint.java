package io.hubcheck.demo.hub;

import io.hubcheck.demo.account.Caller;
import io.hubcheck.demo.account.Callers;
import io.hubcheck.demo.data.Catalog;
import io.hubcheck.demo.data.Model;
import io.hubcheck.demo.http.Answers;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** One model, under whatever name it is asked for. */
final class ModelEndpoint implements HandlerFunction<ServerResponse> {

    private final Catalog catalog;
    private final Callers callers;
    private final ModelJson json;

    ModelEndpoint(Catalog catalog, Callers callers, ModelJson json) {
        this.catalog = catalog;
        this.callers = callers;
        this.json = json;
    }

    @Override
    public ServerResponse handle(ServerRequest request) {
        Caller caller = callers.of(request.servletRequest());
        String asked = askedId(request);
        String id = catalog.renamed(asked).orElse(asked);
        Optional<Model> model = catalog.find(id).filter(it -> it.visibleTo(caller.account()));
        if (model.isEmpty()) {
            return missing(caller);
        }
        return model.get().id().equals(asked) ? found(request, model.get(), caller) : moved(request, model.get());
    }

    private static String askedId(ServerRequest request) {
        String namespace = request.pathVariables().get("namespace");
        String name = request.pathVariable("name");
        return namespace == null ? name : namespace + "/" + name;
    }

    /** A private model is as missing as one that never was. */
    private static ServerResponse missing(Caller caller) {
        return caller instanceof Caller.Known
                ? Answers.error(404, "RepoNotFound", "Repository not found")
                : Answers.error(401, "Invalid username or password.");
    }

    private ServerResponse found(ServerRequest request, Model model, Caller caller) {
        String revision = request.pathVariables().get("revision");
        if (revision != null && !Set.of("HEAD", "main", model.sha()).contains(revision)) {
            return Answers.error(404, "RevisionNotFound", "Invalid rev id: " + revision);
        }
        try {
            return Answers.json(json.alone(model, ModelFields.ofOne(request.params()), caller));
        } catch (BadQueryException e) {
            return Answers.error(400, Objects.requireNonNull(e.getMessage()));
        }
    }

    private static ServerResponse moved(ServerRequest request, Model model) {
        String revision = request.pathVariables().get("revision");
        String query = request.servletRequest().getQueryString();
        String location = "/api/models/" + model.id() + (revision == null ? "" : "/revision/" + revision)
                + (query == null ? "" : "?" + query);
        return ServerResponse.status(HttpStatus.TEMPORARY_REDIRECT)
                .header(HttpHeaders.LOCATION, location)
                .build();
    }
}
