package io.hubcheck.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.auth.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody whose name is a program signs in. */
final class HostileNameStoryTest extends UiStory {

    private static final String IMAGE = "<img src=x onerror=window.ran=1>";
    private static final String SCRIPT = "<script>window.ran=1</script>";

    @Test
    void itIsATextOnTheirOwnPage() {
        catalog.holds(Samples.catalogue());
        user.signsInAs(new Profile("mallory", IMAGE, null, false, List.of(SCRIPT)), "hf_demo_mallory");
        open("/me");
        everythingArrives();

        assertThat(page()).contains(IMAGE, SCRIPT);
    }
}
