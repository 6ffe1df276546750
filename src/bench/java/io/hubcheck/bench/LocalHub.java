package io.hubcheck.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A Hub and a router of many models with twenty providers, each answer of which takes its time. */
final class LocalHub implements AutoCloseable {

    /** How many there are unless it is said. */
    static final int MODELS = 20_000;

    /** Of so many models one is on the router's list, the first ones. */
    static final int ROUTED = 10;

    static final int PAGE = 1_000;
    static final int PROVIDERS = 20;

    private final HttpServer server;
    private final Duration latency;
    private final AtomicInteger requests = new AtomicInteger();
    private final int offers;
    private final int models;
    private final List<byte[]> pages;
    private final List<byte[]> partners;
    private final byte[] router;

    /** @param offers how many providers serve each model */
    LocalHub(Duration latency, int offers) {
        this(latency, offers, MODELS);
    }

    /**
     * @param offers how many providers serve each model
     * @param models how many, in thousands
     */
    LocalHub(Duration latency, int offers, int models) {
        this.latency = latency;
        this.offers = offers;
        this.models = models;
        pages = IntStream.range(0, models / PAGE).mapToObj(this::page).toList();
        partners = IntStream.range(0, PROVIDERS).mapToObj(this::partner).toList();
        router = router();
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    int requests() {
        return requests.get();
    }

    static String id(int model) {
        return "owner-" + model % 4_000 + "/Llama-3.1-8B-Instruct-" + model;
    }

    /** Without a digit, so that the numbers of models find models alone. */
    static String provider(int number) {
        return "provider-" + (char) ('a' + number % PROVIDERS);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        pause();
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/v1/models")) {
            send(exchange, 200, router);
        } else if (path.equals("/api/models")) {
            list(exchange);
        } else if (path.startsWith("/api/partners/provider-")) {
            send(exchange, 200, partners.get(path.split("/|provider-")[4].charAt(0) - 'a'));
        } else if (path.startsWith("/api/models/owner-")) {
            send(exchange, 200, text(model(Integer.parseInt(path.substring(path.lastIndexOf('-') + 1)))));
        } else {
            send(exchange, 404, text("{\"error\":\"Not found\"}"));
        }
    }

    private void list(HttpExchange exchange) throws IOException {
        String query = String.valueOf(exchange.getRequestURI().getRawQuery());
        int page = query.startsWith("page=") ? Integer.parseInt(query.substring(5)) : 0;
        if (page + 1 < pages.size()) {
            exchange.getResponseHeaders()
                    .add("Link", "<" + url() + "/api/models?page=" + (page + 1) + ">; rel=\"next\"");
        }
        send(exchange, 200, pages.get(page));
    }

    private void pause() {
        try {
            Thread.sleep(latency);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private byte[] page(int number) {
        return text(IntStream.range(number * PAGE, (number + 1) * PAGE)
                .mapToObj(this::model)
                .collect(Collectors.joining(",", "[", "]")));
    }

    private String model(int number) {
        return """
                {"id":"%s","gated":false,"pipeline_tag":"text-generation","downloads":%d,"inferenceProviderMapping":%s}""".formatted(id(number), models - number, rows(number, """
                        {"provider":"%s","providerId":"%s","status":"live","task":"conversational","isModelAuthor":false,\
                        "features":{"toolCalling":true,"structuredOutput":false},"type":"single-model"}"""));
    }

    private byte[] router() {
        return text(IntStream.range(0, models / ROUTED)
                .mapToObj(number -> """
                        {"id":"%s","architecture":{"input_modalities":["text"],"output_modalities":["text"]},"providers":%s}""".formatted(id(number), rows(number, """
                                {"provider":"%s","status":"live","context_length":131072,"pricing":{"input":0.1,"output":0.4},\
                                "supports_tools":true,"throughput":89.5,"is_model_author":false}""")))
                .collect(Collectors.joining(",", "{\"object\":\"list\",\"data\":[", "]}")));
    }

    private String rows(int number, String row) {
        return IntStream.range(number, number + offers)
                .mapToObj(provider -> row.formatted(provider(provider), id(number)))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private byte[] partner(int provider) {
        return text(IntStream.range(0, models)
                .filter(number -> Math.floorMod(provider - number, PROVIDERS) < offers)
                .mapToObj(number -> """
                        "%s":{"_id":"%024x","providerId":"%s","status":"live"}""".formatted(id(number), number, id(number)))
                .collect(Collectors.joining(",", "{\"conversational\":{", "}}")));
    }

    private static byte[] text(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
