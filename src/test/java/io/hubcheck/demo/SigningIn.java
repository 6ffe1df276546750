package io.hubcheck.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.demo.oauth.client.Client;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A story about signing in, with one person's browser and an app that keeps what OAuth tells it to keep. */
abstract class SigningIn extends Asking {

    static final String REDIRECT = "http://localhost:7860/login/oauth2/code/hubcheck";
    static final String SCOPES = "openid profile inference-api";
    static final String STATE = "state with {\"odd\": \"signs\"} & more=";
    static final String VERIFIER = "a-verifier-that-is-long-enough-to-be-taken-for-one";

    Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(hub);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    /** Where an app sends people; further parameters add to the usual ones, or take their place. */
    static String authorize(Client client, String... more) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("response_type", "code");
        parameters.put("client_id", client.id());
        parameters.put("redirect_uri", REDIRECT);
        parameters.put("scope", SCOPES);
        parameters.put("state", STATE);
        parameters.put("code_challenge", challenge());
        parameters.put("code_challenge_method", "S256");
        for (int i = 0; i < more.length; i += 2) {
            parameters.put(more[i], more[i + 1]);
        }
        return "/oauth/authorize?" + encoded(parameters);
    }

    /** A person signs in and grants everything; the code that comes of it. */
    String code(Client client, String person) throws IOException, InterruptedException {
        browser.open(authorize(client));
        return codeOf(browser.authorize(browser.signInAs(person)));
    }

    /** The token response for a person who grants everything. */
    JsonNode tokens(Client client, String person) throws IOException, InterruptedException {
        HttpResponse<String> answer = redeem(client, code(client, person));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    HttpResponse<String> redeem(Client client, String code) throws IOException, InterruptedException {
        return redeem(client, code, REDIRECT, VERIFIER);
    }

    HttpResponse<String> redeem(Client client, String code, String redirect, String verifier)
            throws IOException, InterruptedException {
        return token(
                client,
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                redirect,
                "code_verifier",
                verifier);
    }

    HttpResponse<String> refresh(Client client, String refreshToken) throws IOException, InterruptedException {
        return token(client, "grant_type", "refresh_token", "refresh_token", refreshToken);
    }

    /** Asks the token endpoint as the client proves itself: by Basic, or by its id alone. */
    HttpResponse<String> token(Client client, String... form) throws IOException, InterruptedException {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < form.length; i += 2) {
            parameters.put(form[i], form[i + 1]);
        }
        HttpRequest.Builder request =
                request("/oauth/token").header("Content-Type", "application/x-www-form-urlencoded");
        if (client.secret() == null) {
            parameters.put("client_id", client.id());
        } else {
            request.header("Authorization", basic(client.id(), client.secret()));
        }
        return send(request.POST(BodyPublishers.ofString(encoded(parameters))));
    }

    HttpResponse<String> anonymousToken(String... form) throws IOException, InterruptedException {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < form.length; i += 2) {
            parameters.put(form[i], form[i + 1]);
        }
        return send(request("/oauth/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(parameters))));
    }

    HttpRequest.Builder bearing(String path, String token) {
        return request(path).header("Authorization", "Bearer " + token);
    }

    int whoami(String token) throws IOException, InterruptedException {
        return send(bearing("/api/whoami-v2", token)).statusCode();
    }

    static String basic(String id, String secret) {
        return "Basic " + Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
    }

    static String codeOf(HttpResponse<String> redirect) {
        return sentBack(redirect).get("code");
    }

    /** What the app hears, with the redirect checked. */
    static Map<String, String> sentBack(HttpResponse<String> redirect) {
        assertThat(redirect.statusCode()).as(redirect.body()).isEqualTo(303);
        URI location = URI.create(header(redirect, "Location"));
        assertThat(location.toString()).startsWith(REDIRECT + "?");
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String parameter : location.getRawQuery().split("&")) {
            String[] parts = parameter.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    static JsonNode claims(String jwt) {
        byte[] payload = Base64.getUrlDecoder().decode(jwt.split("\\.")[1]);
        return JsonMapper.shared().readTree(payload);
    }

    static String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
