package io.hubcheck.token.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class TokenExtractionTest {

    private static final String TOKEN = "hf_demo_alice";

    @ParameterizedTest
    @MethodSource("holders")
    void theTokenIsFoundInWhateverHoldsIt(Object holder, CapturedOutput output) {
        assertThat(TokenExtractor.extract(holder)).contains(TOKEN);
        assertThat(output.getAll()).isEmpty();
    }

    static Stream<Object> holders() {
        return Stream.of(
                TOKEN,
                "  " + TOKEN + "\n",
                new StringBuilder(TOKEN),
                "Bearer " + TOKEN,
                "bearer   " + TOKEN + " ",
                Optional.of(TOKEN),
                Optional.of(new AccessToken(TOKEN)),
                Map.of("token", TOKEN),
                Map.of("access_token", TOKEN, "token_type", "bearer"),
                Map.of("accessToken", TOKEN),
                Map.of("tokenValue", TOKEN),
                Map.of("token", Map.of("access_token", TOKEN)),
                new TreeMap<>(Map.of("token", TOKEN)),
                new RecordWithToken(TOKEN),
                new RecordWithAccessToken(TOKEN),
                new RecordWithTokenValue(TOKEN),
                new Bean(TOKEN),
                new AccessToken(TOKEN),
                new AuthorizedClient(new AccessToken(TOKEN)),
                new Authentication(Optional.of(new AuthorizedClient(new AccessToken(TOKEN)))),
                new FieldHolder(TOKEN),
                new BrokenThenGood(TOKEN));
    }

    @ParameterizedTest
    @MethodSource("empty")
    void nothingIsFoundWhereNothingIs(@Nullable Object holder, CapturedOutput output) {
        assertThat(TokenExtractor.extract(holder)).isEmpty();
        assertThat(output.getAll()).isEmpty();
    }

    static Stream<@Nullable Object> empty() {
        return Stream.of(null, "", " \t", "Bearer", "Bearer  ", Optional.empty(), Optional.of(" "));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void whatHoldsNoTokenIsNamedByItsClassAlone(Object holder, CapturedOutput output) {
        assertThat(TokenExtractor.extract(holder)).isEmpty();
        assertThat(output.getAll())
                .contains(holder.getClass().getName())
                .doesNotContain(TOKEN)
                .containsOnlyOnce("WARN");
    }

    static Stream<Object> strangers() {
        return Stream.of(
                new Object(),
                42,
                TOKEN.toCharArray(),
                List.of(TOKEN),
                Map.of(),
                Map.of("secret", TOKEN),
                new TreeMap<>(Map.of(1, TOKEN)),
                Collections.singletonMap("token", null),
                new AccessToken(null),
                new Secret(TOKEN),
                new Throwing(TOKEN),
                new HiddenField(TOKEN),
                new Endless());
    }

    @Test
    void anObjectInsideAnOptionalIsNamedItself(CapturedOutput output) {
        assertThat(TokenExtractor.extract(Optional.of(new Secret(TOKEN)))).isEmpty();
        assertThat(output.getAll()).contains(Secret.class.getName()).doesNotContain(TOKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic YWxpY2U6eA==", "Bearerhf_demo_alice"})
    void aStringThatIsNoBearerHeaderIsTakenAsItIs(String text) {
        assertThat(TokenExtractor.extract(text)).contains(text);
    }

    record RecordWithToken(String token) {}

    record RecordWithAccessToken(String accessToken) {}

    private record RecordWithTokenValue(String tokenValue) {}

    public record Bean(String value) {
        public String getToken() {
            return value;
        }
    }

    /** As Spring Security's OAuth2AccessToken. */
    record AccessToken(@Nullable String value) {
        public @Nullable String getTokenValue() {
            return value;
        }
    }

    /** As Spring Security's OAuth2AuthorizedClient. */
    record AuthorizedClient(AccessToken held) {
        public AccessToken getAccessToken() {
            return held;
        }
    }

    record Authentication(Optional<AuthorizedClient> held) {
        public Optional<AuthorizedClient> token() {
            return held;
        }
    }

    record BrokenThenGood(String value) {
        public String token() {
            throw new IllegalStateException(value);
        }

        public String getToken() {
            return value;
        }
    }

    static final class FieldHolder {
        public final String token;

        FieldHolder(String token) {
            this.token = token;
        }
    }

    static final class HiddenField {
        @SuppressWarnings("unused")
        private final String token;

        HiddenField(String token) {
            this.token = token;
        }
    }

    record Secret(String value) {
        String getToken() {
            return value;
        }

        public String token(String argument) {
            return value;
        }
    }

    record Throwing(String value) {
        public CharSequence token() {
            return new CharSequence() {
                @Override
                public int length() {
                    return 1;
                }

                @Override
                public char charAt(int index) {
                    return 'x';
                }

                @Override
                public CharSequence subSequence(int start, int end) {
                    return this;
                }

                @Override
                public String toString() {
                    throw new IllegalStateException(value);
                }
            };
        }
    }

    static final class Endless {
        public Object token() {
            return this;
        }

        public Object getToken() {
            return Arrays.asList(this);
        }
    }
}
