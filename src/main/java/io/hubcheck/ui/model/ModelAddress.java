package io.hubcheck.ui.model;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.snippet.Client;
import io.hubcheck.ui.component.Pages;
import io.hubcheck.ui.component.QueryString;
import org.jspecify.annotations.Nullable;

/**
 * What the reader chose to see of a model, as the page's address says.
 *
 * @param model as typed, so perhaps no id at all
 * @param provider who is chosen, or null
 * @param task for what, or null
 * @param bill whom calls are billed to, or null
 * @param client with what they are made
 */
record ModelAddress(
        String model,
        @Nullable String provider,
        @Nullable String task,
        @Nullable String bill,
        Client client) {

    private static final String PROVIDER = "provider";
    private static final String TASK = "task";
    private static final String BILL = "bill";
    private static final String CLIENT = "lang";

    /** The old ids that have no owner stand alone in the path. */
    static ModelAddress of(RouteParameters path, QueryParameters query) {
        String first = path.get("owner").orElse("");
        return new ModelAddress(
                path.get("name").map(name -> first + "/" + name).orElse(first),
                QueryString.value(query, PROVIDER).orElse(null),
                QueryString.value(query, TASK).orElse(null),
                QueryString.value(query, BILL).orElse(null),
                QueryString.value(query, CLIENT).flatMap(Client::parse).orElse(Client.CURL));
    }

    String path() {
        return Pages.MODELS + "/" + model;
    }

    QueryParameters query() {
        return QueryParameters.fromString(queryText());
    }

    @Override
    public String toString() {
        String query = queryText();
        return query.isEmpty() ? path() : path() + "?" + query;
    }

    ModelAddress of(ModelId id) {
        return new ModelAddress(id.value(), provider, task, bill, client);
    }

    ModelAddress with(Offer offer) {
        return new ModelAddress(model, offer.provider().value(), offer.task().value(), bill, client);
    }

    /** Whoever is chosen may not serve the other task. */
    ModelAddress withTask(String other) {
        return new ModelAddress(model, null, other, bill, client);
    }

    ModelAddress withBill(@Nullable String other) {
        return new ModelAddress(model, provider, task, other, client);
    }

    ModelAddress with(Client other) {
        return new ModelAddress(model, provider, task, bill, other);
    }

    private String queryText() {
        return new QueryString()
                .with(PROVIDER, provider)
                .with(TASK, task)
                .with(BILL, bill)
                .with(CLIENT, client == Client.CURL ? null : client.word())
                .toString();
    }
}
