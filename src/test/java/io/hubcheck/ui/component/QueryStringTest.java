package io.hubcheck.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class QueryStringTest {

    @Test
    void nothingInItEndsAQuotedWordOfAShellOrAnAttribute() {
        assertThat(new QueryString()
                        .with("p", "it's \"x\"; $(rm) `y` <b> & more")
                        .toString())
                .doesNotContain("'", "\"", ";", "$", "`", "<", ">", "(", " ")
                .doesNotContain("&");
    }

    @Test
    void whatIsNotSaidIsLeftOut() {
        assertThat(new QueryString()
                        .with("m", "a/b")
                        .with("p", null)
                        .with("t", " ")
                        .with("bill", " acme ")
                        .toString())
                .isEqualTo("m=a%2Fb&bill=acme");
    }
}
