package io.hubcheck.hub.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import okhttp3.Dns;
import org.junit.jupiter.api.Test;

/** Looking names up. */
class BoundedDnsTest {

    private static final Duration LONG = Duration.ofSeconds(10);

    @Test
    void aNameServerThatNeverAnswersIsNotWaitedFor() {
        CountDownLatch never = new CountDownLatch(1);
        Dns dead = host -> {
            try {
                never.await();
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        };

        assertThatThrownBy(() -> new BoundedDns(dead, Duration.ofMillis(20)).lookup("huggingface.co"))
                .isInstanceOf(UnknownHostException.class);
        never.countDown();
    }

    @Test
    void aNameThatIsKnownIsFound() throws Exception {
        List<InetAddress> here = List.of(InetAddress.getLoopbackAddress());

        assertThat(new BoundedDns(host -> here, LONG).lookup("huggingface.co")).isEqualTo(here);
    }

    @Test
    void noNameIsFoundAfterTheEnd() {
        BoundedDns dns = new BoundedDns(host -> List.of(InetAddress.getLoopbackAddress()), LONG);
        dns.close();

        assertThatThrownBy(() -> dns.lookup("huggingface.co")).isInstanceOf(UnknownHostException.class);
    }

    @Test
    void aNameThatIsNotKnownIsNotFound() {
        Dns without = host -> {
            throw new UnknownHostException(host);
        };

        assertThatThrownBy(() -> new BoundedDns(without, LONG).lookup("hub.invalid"))
                .isInstanceOf(UnknownHostException.class)
                .hasMessage("hub.invalid");
    }
}
