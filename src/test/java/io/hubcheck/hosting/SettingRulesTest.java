package io.hubcheck.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hubcheck.HubcheckApplication;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

/** Whoever sets something that can't be meant is told what to change, before anything is served. */
class SettingRulesTest {

    private static final String PROVIDER = "hubcheck.auth.provider-url";
    private static final String CLIENT = "hubcheck.auth.client-id";
    private static final String MANAGEMENT = "management.server.port";
    private static final String HOST = "hubcheck.hosting.host";
    private static final String PROXIES = "hubcheck.hosting.trusted-proxies";

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of(Map.of("server.port", "abc"), "PORT must be a number"),
                Arguments.of(Map.of("server.port", "70000"), "PORT must be a number"),
                Arguments.of(Map.of("server.port", "-1"), "PORT must be a number"),
                Arguments.of(Map.of("server.port", ""), "PORT must be a number"),
                Arguments.of(
                        Map.of("hubcheck.auth.client-secret", "demo-secret"),
                        "OAUTH_CLIENT_SECRET is set but OAUTH_CLIENT_ID is not"),
                Arguments.of(
                        Map.of("hubcheck.auth.scopes", "profile inference-api"), "OAUTH_SCOPES must contain openid"),
                Arguments.of(Map.of("hubcheck.hosting.space", "owner/name"), "SPACE_ID is set but SPACE_HOST is not"),
                Arguments.of(Map.of(PROVIDER, "http://huggingface.co"), "OPENID_PROVIDER_URL must be an https address"),
                Arguments.of(Map.of(PROVIDER, "huggingface.co"), "OPENID_PROVIDER_URL must be an https address"),
                Arguments.of(Map.of(PROVIDER, "http://localhost.evil.example"), "OPENID_PROVIDER_URL must be"),
                Arguments.of(Map.of(PROVIDER, "https://no host"), "OPENID_PROVIDER_URL must be an https address"),
                Arguments.of(Map.of(PROVIDER, "https://demo-secret@hub.example"), "OPENID_PROVIDER_URL must be"),
                Arguments.of(Map.of(PROVIDER, "https://hub.example?key=demo-secret"), "OPENID_PROVIDER_URL must be"),
                Arguments.of(Map.of(PROVIDER, "https://hub.example/#demo-secret"), "OPENID_PROVIDER_URL must be"),
                Arguments.of(Map.of(HOST, "own.example:99999"), "SPACE_HOST must be a host alone"),
                Arguments.of(Map.of(HOST, "own.example:0"), "SPACE_HOST must be a host alone"),
                Arguments.of(Map.of(HOST, "https://owner-name.hf.space"), "SPACE_HOST must be a host alone"),
                Arguments.of(Map.of(HOST, "owner-name.hf.space/path"), "SPACE_HOST must be a host alone"),
                Arguments.of(Map.of(HOST, ",owner-name.hf.space"), "SPACE_HOST must be a host alone"),
                Arguments.of(Map.of(HOST, "me@evil.example"), "SPACE_HOST must be a host alone"),
                Arguments.of(Map.of(PROXIES, "10.0.0.0/8,everybody"), "HUBCHECK_TRUSTED_PROXIES must be addresses"),
                Arguments.of(Map.of(PROXIES, "localhost"), "HUBCHECK_TRUSTED_PROXIES must be addresses"),
                Arguments.of(Map.of(PROXIES, "10.0.0.0/33"), "HUBCHECK_TRUSTED_PROXIES must be addresses"),
                Arguments.of(Map.of(PROXIES, "10.0.0.0/8/8"), "HUBCHECK_TRUSTED_PROXIES must be addresses"),
                Arguments.of(Map.of(PROXIES, "10.0.0.0/8,"), "HUBCHECK_TRUSTED_PROXIES must be addresses"),
                Arguments.of(Map.of(PROXIES, ".*"), "HUBCHECK_TRUSTED_PROXIES must be addresses"),
                Arguments.of(
                        Map.of("hubcheck.auth.developer", "true", HOST, "own.example"),
                        "HUBCHECK_DEVELOPER is for your own machine alone, but SPACE_HOST"),
                Arguments.of(
                        Map.of("hubcheck.auth.developer", "hf_not_a_real_one"),
                        "HUBCHECK_DEVELOPER must be true or false."),
                Arguments.of(
                        Map.of("hubcheck.auth.developer", "Yes", HOST, "own.example"),
                        "HUBCHECK_DEVELOPER is for your"),
                Arguments.of(demo(Map.of(MANAGEMENT, "9000")), "MANAGEMENT_SERVER_PORT opens a port of its own"),
                Arguments.of(demo(Map.of(MANAGEMENT, "0", "server.port", "0")), "MANAGEMENT_SERVER_PORT opens"),
                Arguments.of(
                        demo(Map.of(MANAGEMENT, "9000", "management.server.address", "0.0.0.0")),
                        "MANAGEMENT_SERVER_PORT opens"),
                Arguments.of(
                        demo(Map.of(MANAGEMENT, "9000", "management.server.address", "my-machine.example")),
                        "MANAGEMENT_SERVER_PORT opens"),
                Arguments.of(Map.of("hubcheck.limit.per-minute", "-1"), "HUBCHECK_LIMIT_PERMINUTE must be a whole"),
                Arguments.of(
                        Map.of("hubcheck.limit.sessions.in-all", "many"),
                        "HUBCHECK_LIMIT_SESSIONS_INALL must be a whole number"),
                Arguments.of(
                        Map.of("hubcheck.limit.sessions.longest", "24"),
                        "HUBCHECK_LIMIT_SESSIONS_LONGEST must be a time such as 30m or 24h"),
                Arguments.of(
                        Map.of("hubcheck.limit.sessions.idle", "99999999999999h"),
                        "HUBCHECK_LIMIT_SESSIONS_IDLE must be a time"),
                Arguments.of(
                        Map.of("hubcheck.limit.sessions.idle", "99999999999999999h"),
                        "HUBCHECK_LIMIT_SESSIONS_IDLE must be a time"),
                Arguments.of(
                        Map.of("hubcheck.limit.sessions.longest", "-1h"),
                        "HUBCHECK_LIMIT_SESSIONS_LONGEST must be a time"),
                Arguments.of(Map.of("hubcheck.limit.own-machine", "maybe"), "HUBCHECK_LIMIT_OWNMACHINE must be true"));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void whatContradictsItselfIsNamed(Map<String, String> settings, String sentence) {
        assertThatThrownBy(() -> check(settings))
                .isInstanceOf(UnusableSettingException.class)
                .hasMessageStartingWith(sentence)
                .message()
                .doesNotContain("demo-secret");
    }

    static Stream<Map<String, String>> fits() {
        return Stream.of(
                Map.of(),
                Map.of(PROVIDER, " ", HOST, "", "hubcheck.limit.per-minute", ""),
                Map.of("hubcheck.limit.per-minute", "0", "hubcheck.limit.sessions.idle", "90s"),
                Map.of("server.port", "0"),
                Map.of("hubcheck.auth.client-id", "an-app-without-a-secret"),
                Map.of("hubcheck.auth.client-id", "app", "hubcheck.auth.client-secret", "demo-secret"),
                Map.of("hubcheck.auth.scopes", "profile  openid inference-api"),
                Map.of(PROVIDER, "https://huggingface.co/"),
                Map.of(PROVIDER, "http://localhost:7861"),
                Map.of(PROVIDER, "http://[::1]:7861"),
                Map.of(HOST, "owner-name.hf.space, own.example", "hubcheck.hosting.space", "owner/name"),
                Map.of(HOST, "own.example:8443"),
                Map.of(HOST, "own.example", "hubcheck.auth.developer", "false"),
                Map.of(MANAGEMENT, "9000"),
                demo(Map.of()),
                demo(Map.of(MANAGEMENT, "-1")),
                demo(Map.of(MANAGEMENT, "7860", "server.port", "7860")),
                demo(Map.of(MANAGEMENT, "9000", "management.server.address", "127.0.0.1")),
                demo(Map.of(MANAGEMENT, "9000", "management.server.address", "localhost")),
                Map.of(PROXIES, "10.0.0.0/8, 127.0.0.1,::1/128"),
                Map.of(PROXIES, "none"));
    }

    @ParameterizedTest
    @MethodSource("fits")
    void whatFitsTogetherIsAccepted(Map<String, String> settings) {
        assertThatCode(() -> check(settings)).doesNotThrowAnyException();
    }

    static Stream<Arguments> uses() {
        return Stream.of(
                Arguments.of(
                        Map.of("hubcheck.auth.scopes", "openid"), "OAUTH_SCOPES is set but OAUTH_CLIENT_ID is not"),
                Arguments.of(
                        Map.of(PROVIDER, "https://hub.example"),
                        "OPENID_PROVIDER_URL is set but OAUTH_CLIENT_ID is not"),
                Arguments.of(
                        Map.of("hubcheck.auth.developer", "true", CLIENT, "app"),
                        "HUBCHECK_DEVELOPER is set but so is OAUTH_CLIENT_ID"));
    }

    @ExtendWith(OutputCaptureExtension.class)
    @ParameterizedTest
    @MethodSource("uses")
    void whatIsOfNoUseBesideTheOthersIsNamedAndEndsNothing(
            Map<String, String> settings, String sentence, CapturedOutput output) {
        start(settings);

        assertThat(output.getAll()).containsOnlyOnce(sentence).doesNotContain("hub.example");
    }

    static Stream<Map<String, String>> silence() {
        return Stream.of(
                Map.of(),
                Map.of("hubcheck.auth.developer", "true"),
                Map.of(CLIENT, "app", "hubcheck.auth.scopes", "openid", PROVIDER, "https://hub.example"),
                // A Space says it whether or not people can sign in.
                Map.of(PROVIDER, "https://hub.example", "hubcheck.hosting.space", "owner/name", HOST, "own.example"));
    }

    @ExtendWith(OutputCaptureExtension.class)
    @ParameterizedTest
    @MethodSource("silence")
    void ofWhatIsOfUseNothingIsSaid(Map<String, String> settings, CapturedOutput output) {
        start(settings);

        assertThat(output.getAll()).doesNotContain("is set but");
    }

    @ExtendWith(OutputCaptureExtension.class)
    @ParameterizedTest
    @ValueSource(strings = {"--server.port=abc", "--hubcheck.hosting.space=owner/name"})
    void whoeverStartsItReadsOneLineAndNoStackTrace(String setting, CapturedOutput output) {
        assertThatThrownBy(() -> SpringApplication.run(HubcheckApplication.class, "--hubcheck.hosting.host=", setting))
                .isInstanceOf(UnusableSettingException.class);

        assertThat(output.getAll())
                .containsPattern("Hubcheck did not start\\. (PORT must be a number|SPACE_ID is set but)[^\n⏎]*\n")
                .containsOnlyOnce("Hubcheck did not start")
                .doesNotContain("APPLICATION FAILED TO START", "\tat ");
    }

    @Test
    void ofSeveralHostsTheFirstIsTheOne() {
        assertThat(new HostingProperties("first.hf.space, second.example", "", "").publicHost())
                .contains(new PublicHost("first.hf.space", 443));
        assertThat(PublicHost.of("own.example:8443").origin()).isEqualTo("https://own.example:8443");
        assertThat(PublicHost.of("own.example").origin()).isEqualTo("https://own.example");
    }

    private static void start(Map<String, String> settings) {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            context.setEnvironment(environment(settings));
            new SettingsAtStart().initialize(context);
        }
    }

    private static Map<String, String> demo(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("hubcheck.hosting.only-this-machine", "true");
        return all;
    }

    private static MockEnvironment environment(Map<String, String> settings) {
        MockEnvironment environment = new MockEnvironment();
        environment.setProperty(HOST, "");
        settings.forEach(environment::setProperty);
        return environment;
    }

    private static void check(Map<String, String> settings) {
        SettingRules.check(environment(settings));
    }
}
