package io.hubcheck.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.AnchorTarget;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LinkToTest {

    @Test
    void aPageOfTheWebOpensBesideOursAndLearnsNothingOfIt() {
        assertThat(LinkTo.address("Hub", URI.create("https://huggingface.co/x")))
                .hasValueSatisfying(link -> {
                    assertThat(link.getTargetValue()).isEqualTo(AnchorTarget.BLANK);
                    assertThat(link.getElement().getAttribute("rel")).isEqualTo("noopener");
                });
    }

    @Test
    void aPageOfOursOpensInPlace() {
        assertThat(LinkTo.address("Verdict", URI.create("/validate?m=a%2Fb"))).hasValueSatisfying(link -> {
            assertThat(link.getHref()).isEqualTo("/validate?m=a%2Fb");
            assertThat(link.getElement().hasAttribute("router-link")).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,x", "//evil.example/x", "file:///etc/passwd", "https:x"})
    void anythingElseIsNoLink(String address) {
        assertThat(LinkTo.address("Press me", URI.create(address))).isEmpty();
    }
}
