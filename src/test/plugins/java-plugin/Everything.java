package acme;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Claim;
import io.hubcheck.api.Finding;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import io.hubcheck.api.spi.CatalogChange;
import io.hubcheck.api.spi.ColumnSpec;
import io.hubcheck.api.spi.DetailSection;
import io.hubcheck.api.spi.ExportFormat;
import io.hubcheck.api.spi.Harvest;
import io.hubcheck.api.spi.HarvestProgress;
import io.hubcheck.api.spi.HubcheckPlugin;
import io.hubcheck.api.spi.Listing;
import io.hubcheck.api.spi.PluginContext;
import io.hubcheck.api.spi.PluginDescriptor;
import io.hubcheck.api.spi.Registrar;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** One of each extension point, in Java. Its Kotlin counterpart has the same name, as strangers' classes may. */
public final class Everything implements HubcheckPlugin {

    @Override
    public PluginDescriptor getDescriptor() {
        return new PluginDescriptor("java-plugin", "1.0", HubcheckPlugin.API_LEVEL);
    }

    @Override
    public void register(Registrar registrar) {
        PluginContext context = registrar.getContext();
        registrar.source("source", Everything::harvest);
        registrar.check("check", facts -> Finding.pass("check", "Java has no objection.", null));
        registrar.inspector("inspector", token -> Finding.pass("inspector", "Java sees a " + token.kind() + " token.", null));
        registrar.exporter(new ExportFormat("lines", "Java lines", "text/plain", "txt"), Everything::export);
        registrar.listener("listener", change -> tell(context, change));
        registrar.column(new ColumnSpec("column", "Java column", false, offer -> "java: " + offer.provider()));
        registrar.section(new DetailSection("section", "Java section", (model, offers) -> List.of(
                DetailSection.Row.of("In Java", "java: " + model))));
    }

    private static Harvest harvest(HarvestProgress progress) {
        ModelId model = new ModelId("acme/java-model");
        Claim live = new Claim(Availability.LIVE, Provenance.of(new Source("java"), Instant.EPOCH));
        progress.pageRead();
        return Harvest.whole(List.of(Listing.of(
                model,
                List.of(Offer.builder(model, new ProviderId("java-house"), Task.CONVERSATIONAL, live).build()))));
    }

    private static void export(Stream<Offer> offers, Writer out) throws IOException {
        for (Offer offer : offers.toList()) {
            out.write("java: " + offer.model() + "\n");
        }
    }

    private static void tell(PluginContext context, CatalogChange change) {
        URI ear = URI.create(context.getSettings().getOrDefault("ear", ""));
        String what = "java: " + change.offers().getFirst().provider();
        try {
            context.getHttp().send(HttpRequest.newBuilder(ear).POST(BodyPublishers.ofString(what)).build());
        } catch (IOException | InterruptedException why) {
            throw new IllegalStateException(why);
        }
    }
}
