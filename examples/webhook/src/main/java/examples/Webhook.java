package examples;

import io.hubcheck.api.OfferChange;
import io.hubcheck.api.spi.CatalogChange;
import io.hubcheck.api.spi.HubcheckPlugin;
import io.hubcheck.api.spi.PluginDescriptor;
import io.hubcheck.api.spi.PluginHttp;
import io.hubcheck.api.spi.Registrar;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Posts what has changed in the catalogue, as JSON, to {@code hubcheck.plugins.settings.webhook.url}. */
public final class Webhook implements HubcheckPlugin {

    @Override
    public PluginDescriptor getDescriptor() {
        return new PluginDescriptor("webhook", "1.0", HubcheckPlugin.API_LEVEL);
    }

    @Override
    public void register(Registrar registrar) {
        String url = registrar.getContext().getSettings().get("url");
        if (url == null) {
            throw new IllegalStateException("hubcheck.plugins.settings.webhook.url is not set");
        }
        PluginHttp http = registrar.getContext().getHttp();
        registrar.listener("changes", change -> post(http, URI.create(url), json(change)));
    }

    /** Whatever goes wrong is thrown: the server counts it, and shows it on its Plugins screen. */
    private static void post(PluginHttp http, URI url, String body) {
        try {
            int status = http.send(HttpRequest.newBuilder(url)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(body))
                            .build())
                    .statusCode();
            if (status < 200 || status > 299) {
                throw new IllegalStateException(url.getHost() + " answered " + status);
            }
        } catch (IOException | InterruptedException why) {
            throw new IllegalStateException(why.getMessage(), why);
        }
    }

    private static String json(CatalogChange change) {
        return change.offers().stream()
                .map(Webhook::json)
                .collect(Collectors.joining(
                        ",",
                        "{\"snapshot\":" + quoted(change.snapshot()) + ",\"at\":\"" + change.at() + "\",\"changes\":[",
                        "]}"));
    }

    private static String json(OfferChange change) {
        return "{\"kind\":\"%s\",\"model\":%s,\"provider\":%s,\"task\":%s,\"before\":%s,\"after\":%s}".formatted(
                change.kind(),
                quoted(change.model().value()),
                quoted(change.provider().value()),
                quoted(change.task().value()),
                quoted(change.before()),
                quoted(change.after()));
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "null" : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + "\"";
    }
}
