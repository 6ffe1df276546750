package io.hubcheck.demo.hub;

import io.hubcheck.demo.account.Caller;
import io.hubcheck.demo.account.Callers;
import io.hubcheck.demo.data.Catalog;
import io.hubcheck.demo.data.Model;
import io.hubcheck.demo.http.Answers;
import io.hubcheck.demo.hub.ModelOrder.Position;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The list of models, page by page. */
final class ModelListEndpoint implements HandlerFunction<ServerResponse> {

    private final Catalog catalog;
    private final Callers callers;
    private final ModelJson json;
    private final int pageCap;

    ModelListEndpoint(Catalog catalog, Callers callers, ModelJson json, int pageCap) {
        this.catalog = catalog;
        this.callers = callers;
        this.json = json;
        this.pageCap = pageCap;
    }

    @Override
    public ServerResponse handle(ServerRequest request) {
        try {
            return page(request, callers.of(request.servletRequest()));
        } catch (BadQueryException e) {
            return Answers.error(400, Objects.requireNonNull(e.getMessage()));
        }
    }

    private ServerResponse page(ServerRequest request, Caller caller) {
        MultiValueMap<String, String> query = request.params();
        ModelFields fields = ModelFields.ofList(query);
        ModelOrder order = ModelOrder.of(request.param("sort").orElse("trendingScore"));
        int limit = Math.min(
                pageCap, request.param("limit").map(ModelListEndpoint::limit).orElse(pageCap));
        List<Model> rest = rest(query, order, caller);
        List<Model> page = rest.stream().limit(limit).toList();
        ServerResponse.BodyBuilder answer = ServerResponse.ok();
        if (rest.size() > page.size()) {
            String cursor = Cursor.write(order, order.position(page.getLast()));
            answer.header(HttpHeaders.LINK, "<" + next(request, cursor) + ">; rel=\"next\"");
        }
        return Answers.body(
                answer,
                page.stream().map(model -> json.inList(model, fields, caller)).toList());
    }

    /** What matches, from the cursor on. */
    private List<Model> rest(MultiValueMap<String, String> query, ModelOrder order, Caller caller) {
        Comparator<Position> positions = order.comparator();
        Stream<Model> matching = catalog.models().stream().filter(new ModelFilter(query, caller, json));
        String cursor = query.getFirst("cursor");
        if (cursor != null) {
            Position last = Cursor.read(order, cursor);
            matching = matching.filter(model -> positions.compare(order.position(model), last) > 0);
        }
        return matching.sorted(Comparator.comparing(order::position, positions)).toList();
    }

    private static String next(ServerRequest request, String cursor) {
        return ServletUriComponentsBuilder.fromRequest(request.servletRequest())
                .replaceQueryParam("cursor", cursor.replace("=", "%3D").replace("+", "%2B"))
                .build()
                .toUriString();
    }

    private static int limit(String text) {
        try {
            int limit = Integer.parseInt(text);
            if (limit > 0) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // told below, together with numbers that are too small
        }
        throw new BadQueryException("\"limit\" must be a positive number");
    }
}
