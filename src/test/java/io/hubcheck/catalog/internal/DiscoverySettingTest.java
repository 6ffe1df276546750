package io.hubcheck.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.ModelId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class DiscoverySettingTest {

    @Test
    void theSettingNamesTheModelsInItsOrder() {
        assertThat(DiscoverySetting.parse("b/two, a/one,gpt2"))
                .containsExactly(new ModelId("b/two"), new ModelId("a/one"), new ModelId("gpt2"));
    }

    @Test
    void whatMakesNoSenseIsDroppedWithAWarning(CapturedOutput log) {
        assertThat(DiscoverySetting.parse("a/one,,a/one,../../etc/passwd,b/two"))
                .containsExactly(new ModelId("a/one"), new ModelId("b/two"));
        assertThat(log.getOut().lines().filter(line -> line.contains("Discovery models")))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", ",,", "no id at all"})
    void whereNothingIsLeftTheDefaultListServes(String setting) {
        assertThat(DiscoverySetting.parse(setting))
                .isEqualTo(DiscoverySetting.DEFAULT)
                .hasSize(6);
    }
}
