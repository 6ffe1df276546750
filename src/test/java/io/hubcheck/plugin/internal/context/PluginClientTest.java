package io.hubcheck.plugin.internal.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PluginClientTest {

    private final PluginClient client = new PluginClient(Runnable::run);

    @Test
    void allPluginsShareOne() throws Exception {
        HttpClient first = client.get();

        assertThat(client.get()).isSameAs(first);
        client.close();
        assertThat(first.awaitTermination(Duration.ofSeconds(30))).isTrue();
    }

    @Test
    void aPluginThatComesLateGetsNoneWhoeverCameBefore() {
        client.close();

        assertThatThrownBy(client::get).isInstanceOf(IOException.class).hasMessage("The server is stopping");
    }
}
