package io.hubcheck.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.hostile.RawConnection.Reply;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that mean one thing to whoever guards them, and another to whoever serves them. */
class PathTricksIT extends HostileStory {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/prometheus",
                "/actuator/prometheus/",
                "/actuator//prometheus",
                "//actuator/prometheus",
                "/actuator;x=1/prometheus",
                "/actuator/health/..;/prometheus",
                "/actuator/health/../prometheus",
                "/actuator/health/%2e%2e/prometheus",
                "/api/..;/actuator/prometheus",
                "/%61ctuator/prometheus",
                "/actuator%2fprometheus",
                "/actuator%252fprometheus",
                "/ACTUATOR/prometheus",
                "/actuator/./prometheus",
                "/actuator\\prometheus",
                "/actuator/prometheus%00",
                "/actuator/health/catalog",
                "/actuator"
            })
    void noDetourLeadsToWhatIsToldToNobody(String target) throws IOException {
        Reply reply = get(target);

        isHarmless(target, reply);
        assertThat(reply.body()).doesNotContain("jvm_", "hub-list", "_links");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/models",
                "//api/v1/models",
                "/%61pi/v1/models",
                "/api;x=1/v1/models",
                "/./api/v1/models",
                "/x/../api/v1/models",
                "/api/v1/models?x",
                "/api/v1/../v1/models",
                "/api/v1/models%20",
                "/v3/api-docs",
                "/v3/api-docs.yaml",
                "http://elsewhere.example/api/v1/models"
            })
    void noDetourAroundTheCountIsServed(String target) throws IOException {
        Reply reply = get(target);

        isHarmless(target, reply);
        assertThat(reply.status() != 200 || reply.head().contains("RateLimit:"))
                .as(target)
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/..%2f..%2fetc%2fpasswd",
                "/..%5c..%5cwindows%5cwin.ini",
                "/%c0%ae%c0%ae/etc/passwd",
                "/META-INF/LICENSE",
                "/WEB-INF/web.xml",
                "/VAADIN/../application.yaml",
                "/VAADIN/%2e%2e/application.yaml",
                "/application.yaml",
                "/hubcheck.css/../application.yaml",
                "/models/a/%00",
                "/models/a/..%2f..%2f",
                "/providers/%ff%fe",
                "/%",
                "/%zz",
                "/a%0d%0aSet-Cookie:%20x=1",
                "*"
            })
    void noFileOfTheServerIsServed(String target) throws IOException {
        Reply reply = get(target);

        isHarmless(target, reply);
        assertThat(reply.whole()).doesNotContain("root:", "hubcheck:\n", "Apache License", "Set-Cookie: x=1");
    }
}
