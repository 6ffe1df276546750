package io.hubcheck.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.HandClock;
import io.hubcheck.api.ModelId;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.ModelPages;
import io.hubcheck.hub.CredentialKeys;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubLinks;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class CatalogConfigurationTest {

    private final HandDrivenHub hub = new HandDrivenHub();

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(CatalogConfiguration.class)
            .withBean(Hub.class, () -> hub)
            .withBean(HubLinks.class, () -> new HubLinks("http://hub.test"))
            .withBean(CredentialKeys.class)
            .withBean(Clock.class, HandClock::new);

    @Test
    void theApplicationHasOneCatalogueWhichAsksNobodyBeforeItIsAsked() {
        application.run(context -> {
            assertThat(context).hasSingleBean(Catalog.class).hasSingleBean(ModelPages.class);
            assertThat(context.getBean(DiscoveryModels.class).models()).isEqualTo(DiscoverySetting.DEFAULT);
            assertThat(hub.asked()).isZero();
        });
    }

    @Test
    void theDiscoveryModelsComeFromASettingOrTheEnvironment() {
        application
                .withPropertyValues("HF_FALLBACK_MODELS=a/one,b/two")
                .run(context -> assertThat(
                                context.getBean(DiscoveryModels.class).models())
                        .containsExactly(new ModelId("a/one"), new ModelId("b/two")));
        application
                .withPropertyValues("HF_FALLBACK_MODELS=a/one", "hubcheck.discovery.models=c/three")
                .run(context -> assertThat(
                                context.getBean(DiscoveryModels.class).models())
                        .containsExactly(new ModelId("c/three")));
    }
}
