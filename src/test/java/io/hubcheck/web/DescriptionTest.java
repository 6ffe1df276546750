package io.hubcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API is written by this test, when it is told to, and not by hand. */
@ApiTest
@Import(OpenApiConfiguration.class)
@TestPropertySource(
        properties = {
            "springdoc.api-docs.enabled=true",
            "springdoc.api-docs.path=/v3/api-docs/as-the-code-says",
            "springdoc.auto-tag-classes=false",
            "springdoc.default-flat-param-object=true",
            "springdoc.override-with-generic-response=false",
            "springdoc.paths-to-match=/api/v1/**",
            "springdoc.writer-with-order-by-keys=true"
        })
class DescriptionTest {

    private static final String RENEW = "./mvnw test -Dtest=DescriptionTest -Dhubcheck.describe=true";

    private static final Path FILE = Path.of("src/main/resources/io/hubcheck/web/openapi.json");

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Autowired
    private RestTestClient client;

    @Test
    void whatTheServerDescribesIsWhatTheCodeSays() throws IOException {
        String said = JSON.writeValueAsString(asTheCodeSays()) + "\n";
        if (Boolean.getBoolean("hubcheck.describe")) {
            Files.writeString(FILE, said);
        }

        assertThat(FILE)
                .as("The code says something else than %s. Write it anew, and look at what changes: %s", FILE, RENEW)
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(said);
    }

    /** But for where this server is. */
    private JsonNode asTheCodeSays() {
        String description = client.get()
                .uri("/v3/api-docs/as-the-code-says")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        ObjectNode said = (ObjectNode) JSON.readTree(description);
        said.putArray("servers").addObject().put("url", "/");
        return said;
    }
}
