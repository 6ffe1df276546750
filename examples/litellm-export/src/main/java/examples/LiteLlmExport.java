package examples;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import io.hubcheck.api.spi.ExportFormat;
import io.hubcheck.api.spi.HubcheckPlugin;
import io.hubcheck.api.spi.PluginDescriptor;
import io.hubcheck.api.spi.Registrar;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Saves the chat models that the router serves now as a {@code config.yaml} for LiteLLM's proxy. */
public final class LiteLlmExport implements HubcheckPlugin {

    private static final ExportFormat FORMAT =
            new ExportFormat("litellm", "LiteLLM config", "application/yaml", "yaml");

    @Override
    public PluginDescriptor getDescriptor() {
        return new PluginDescriptor("litellm-export", "1.0", HubcheckPlugin.API_LEVEL);
    }

    @Override
    public void register(Registrar registrar) {
        registrar.exporter(FORMAT, LiteLlmExport::export);
    }

    private static void export(Stream<Offer> offers, Writer out) throws IOException {
        List<Offer> served = offers.filter(LiteLlmExport::isServedByTheRouter).toList();
        out.write(served.isEmpty() ? "model_list: []\n" : "model_list:\n");
        for (Offer offer : served) {
            out.write(entry(offer));
        }
    }

    private static boolean isServedByTheRouter(Offer offer) {
        return offer.task().equals(Task.CONVERSATIONAL)
                && offer.availability().equals(Availability.LIVE)
                && offer.claims().stream()
                        .anyMatch(claim -> claim.provenance().source().equals(Source.ROUTER));
    }

    private static String entry(Offer offer) {
        String entry = """
                  - model_name: %s
                    litellm_params:
                      model: %s
                      api_key: os.environ/HF_TOKEN
                """.formatted(
                        quoted(offer.model().value()),
                        quoted("huggingface/" + offer.provider() + "/" + offer.model()));
        if (offer.price() == null) {
            return entry;
        }
        return entry + """
                      input_cost_per_token: %s
                      output_cost_per_token: %s
                """.formatted(perToken(offer.price().input()), perToken(offer.price().output()));
    }

    private static String perToken(BigDecimal perMillion) {
        return perMillion.movePointLeft(6).toPlainString();
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "''") + "'";
    }
}
