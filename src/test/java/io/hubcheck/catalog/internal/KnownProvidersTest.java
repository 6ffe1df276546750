package io.hubcheck.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Task;
import io.hubcheck.catalog.ProviderProfile;
import org.junit.jupiter.api.Test;

/** What this version knows of providers, whatever the lists say. */
class KnownProvidersTest {

    @Test
    void eachOneThatServesHasAnOrganisationOnTheHub() {
        assertThat(KnownProviders.active())
                .extracting(id -> profile(id).organization())
                .doesNotContainNull()
                .contains("groq", "togethercomputer", "CohereLabs");
    }

    @Test
    void ofEachRetiredOneItIsKnownWhatItServed() {
        assertThat(KnownProviders.retired()).allSatisfy(id -> {
            assertThat(profile(id).lastTasks()).isNotEmpty();
            assertThat(profile(id).documented()).isFalse();
        });
        assertThat(profile(new ProviderId("black-forest-labs")).lastTasks()).containsExactly(new Task("text-to-image"));
    }

    @Test
    void nothingIsKnownOfANewcomer() {
        assertThat(KnownProviders.profile(new ProviderId("newcomer"))).isEmpty();
    }

    private static ProviderProfile profile(ProviderId id) {
        return KnownProviders.profile(id).orElseThrow();
    }
}
