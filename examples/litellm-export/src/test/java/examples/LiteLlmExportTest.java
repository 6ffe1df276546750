package examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hubcheck.api.spi.Exporter;
import io.hubcheck.api.spi.HubcheckPlugin;
import io.hubcheck.testkit.ExporterContract;
import io.hubcheck.testkit.HubcheckPluginContract;
import io.hubcheck.testkit.Registered;
import io.hubcheck.testkit.SampleOffers;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LiteLlmExportTest extends ExporterContract {

    @Override
    protected Exporter exporter() {
        return Registered.of(new LiteLlmExport()).exporter("litellm");
    }

    @Test
    void aModelThatTheRouterServesIsListedUnderItsOwnName() {
        String config = written(Stream.of(SampleOffers.FULL));

        assertTrue(config.startsWith("model_list:\n  - model_name: 'acme/chatter'\n"), config);
        assertTrue(config.contains("model: 'huggingface/groq/acme/chatter'\n"), config);
    }

    @Test
    void whereNothingIsServedTheListIsEmpty() {
        assertEquals("model_list: []\n", written(Stream.empty()));
    }

    @Nested
    class Itself extends HubcheckPluginContract {

        @Override
        protected HubcheckPlugin plugin() {
            return new LiteLlmExport();
        }
    }
}
