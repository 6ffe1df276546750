package io.hubcheck.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who counts as one. */
class ClientAddressTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "::ffff:203.0.113.7, 203.0.113.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0/64",
        "fe80::1%eth0, fe80:0:0:0:0:0:0:0/64",
        "203.0.113.7:51234, 203.0.113.7",
        "[2001:db8:1:2:3:4:5:6]:51234, 2001:db8:1:2:0:0:0:0/64",
        "[2001:db8:1:2:3:4:5:6], 2001:db8:1:2:0:0:0:0/64",
        "unknown, unknown",
        "unknown:80, unknown:80"
    })
    void anAddressIsCountedAs(String remote, String counted) {
        assertThat(ClientAddress.of(remote).name()).isEqualTo(counted);
    }

    @Test
    void whoeverHasANetworkCannotPassForMany() {
        assertThat(ClientAddress.of("2001:db8:1:2::1")).isEqualTo(ClientAddress.of("2001:db8:1:2:ffff:ffff:ffff:ffff"));
        assertThat(ClientAddress.of("2001:db8:1:3::1")).isNotEqualTo(ClientAddress.of("2001:db8:1:2::1"));
    }
}
