package io.hubcheck.ui.component;

import com.vaadin.flow.component.html.Anchor;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.ProviderId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The addresses of the pages on one thing, relative to the application's own. */
public final class Pages {

    /** Where those of models are. */
    public static final String MODELS = "models";

    /** Where those of providers are. */
    public static final String PROVIDERS = "providers";

    private Pages() {}

    public static String model(ModelId id) {
        return MODELS + "/" + id.value();
    }

    /** The page of the model, with this offer chosen. */
    public static String model(Offer offer) {
        QueryString chosen = new QueryString()
                .with("provider", offer.provider().value())
                .with("task", offer.task().value());
        return model(offer.model()) + "?" + chosen;
    }

    public static String provider(ProviderId id) {
        return PROVIDERS + "/"
                + URLEncoder.encode(id.value(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The catalogue with the offers of one provider alone, perhaps for one task alone. */
    public static String offersOf(ProviderId id, @Nullable String task) {
        return "?" + new QueryString().with("provider", id.value()).with("task", task);
    }

    /** A link to a page of ours that is opened without loading everything anew. */
    public static Anchor link(String label, String address) {
        Anchor link = new Anchor(address, label);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
