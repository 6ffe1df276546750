package examples;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.hubcheck.api.spi.ChangeListener;
import io.hubcheck.api.spi.HubcheckPlugin;
import io.hubcheck.testkit.ChangeListenerContract;
import io.hubcheck.testkit.HubcheckPluginContract;
import io.hubcheck.testkit.Registered;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

class WebhookTest extends ChangeListenerContract {

    private final List<String> told = new CopyOnWriteArrayList<>();
    private HttpServer hook;

    @BeforeEach
    void listen() throws IOException {
        hook = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        hook.createContext("/hook", call -> {
            told.add(new String(call.getRequestBody().readAllBytes()));
            call.sendResponseHeaders(204, -1);
            call.close();
        });
        hook.start();
    }

    @AfterEach
    void eachChangeWasPosted() {
        hook.stop(0);
        assertTrue(told.stream().allMatch(body -> body.startsWith("{\"snapshot\":\"a1b2c3\"")), told.toString());
    }

    @Override
    protected ChangeListener listener() {
        return Registered.of(new Webhook(), settings()).listener("changes");
    }

    private Map<String, String> settings() {
        return Map.of("url", "http://localhost:" + hook.getAddress().getPort() + "/hook");
    }

    @Nested
    class Itself extends HubcheckPluginContract {

        @Override
        protected HubcheckPlugin plugin() {
            return new Webhook();
        }

        @Override
        protected Map<String, String> settings() {
            return WebhookTest.this.settings();
        }
    }
}
