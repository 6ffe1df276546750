package io.hubcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** What every answer must look like. */
final class Expect {

    private Expect() {}

    /** A 200 with exactly this JSON, and nothing that makes a session. */
    static void json(ResponseSpec response, String json) {
        response.expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.APPLICATION_JSON)
                .expectHeader()
                .doesNotExist("Set-Cookie")
                .expectBody()
                .json(json, JsonCompareMode.STRICT);
    }

    /** A problem that no parameter is to blame for. */
    static void problem(ResponseSpec response, HttpStatus status, String code) {
        problem(response, status, code, null);
    }

    /** A problem document of RFC 9457, and nothing that makes a session. */
    static void problem(ResponseSpec response, HttpStatus status, String code, @Nullable String parameter) {
        response.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .doesNotExist("Set-Cookie")
                .expectBody(new ParameterizedTypeReference<Map<String, Object>>() {})
                .value(body -> assertThat(body)
                        .containsEntry("type", "about:blank")
                        .containsEntry("title", status.getReasonPhrase())
                        .containsEntry("status", status.value())
                        .containsEntry("code", code)
                        .hasEntrySatisfying(
                                "detail", detail -> assertThat((String) detail).endsWith("."))
                        .extracting(problem -> problem.get("parameter"))
                        .isEqualTo(parameter));
    }
}
