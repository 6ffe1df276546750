package io.hubcheck.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A story about the stand-in, asked over a real socket; no redirect is followed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Asking {

    private static final JsonMapper JSON = JsonMapper.shared();

    final HttpClient client = HttpClient.newHttpClient();
    StandInHub hub;

    StandInOptions options() {
        return StandInOptions.forTests();
    }

    @BeforeAll
    void start() {
        hub = StandInHub.start(options());
    }

    @AfterEach
    void forget() {
        hub.reset();
    }

    @AfterAll
    void stop() {
        hub.close();
        client.close();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(hub.url() + path));
    }

    HttpRequest.Builder request(String path, String token) {
        return request(path).header("Authorization", "Bearer " + hub.tokens().value(token));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    CompletableFuture<HttpResponse<String>> sendLater(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        return send(request(path, token));
    }

    HttpRequest.Builder chat(String model, String token) {
        return posting(request("/v1/chat/completions", token), model);
    }

    static HttpRequest.Builder posting(HttpRequest.Builder request, String model) {
        return request.POST(BodyPublishers.ofString("""
                {"model": "%s", "messages": [{"role": "user", "content": "hello there"}]}
                """.formatted(model)));
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    static String error(HttpResponse<String> answer) {
        return json(answer).path("error").asString();
    }

    static List<String> texts(JsonNode array, String field) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.path(field).asString()));
        return texts;
    }

    static JsonNode find(JsonNode array, String field, String value) {
        for (JsonNode item : array) {
            if (Objects.equals(item.path(field).asString(), value)) {
                return item;
            }
        }
        throw new AssertionError("no " + field + " is " + value);
    }
}
