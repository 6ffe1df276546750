package io.hubcheck.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;

/** A page in a session of its own, as the server sees it: everything a browser would say is said, and the rows came. */
final class OpenPage implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http;
    private final URI talk;
    private final URI heartbeat;
    private final Voice voice;
    private final News news = new News();
    private final WebSocket push;
    private String cookie = "";

    /**
     * @param server its address, without a slash at the end
     * @param said what a browser has said to the same server
     */
    OpenPage(HttpClient http, String server, Conversation said) throws IOException, InterruptedException {
        this.http = http;
        talk = URI.create(server + "/?v-r=uidl&v-uiId=0");
        heartbeat = URI.create(server + "/?v-r=heartbeat&v-uiId=0");
        send(request(URI.create(server + "/")));
        voice = new Voice(send(request(said.init())));
        push = http.newWebSocketBuilder()
                .header("Cookie", cookie)
                .buildAsync(voice.listen(said.push()), news)
                .join();
        news.awaitFirst();
        StringBuilder answers = new StringBuilder();
        for (String message : said.messages()) {
            answers.append(say(message));
        }
        expect(LocalHub.id(0), answers);
    }

    /** Clicks and waits for the rows. */
    void click(Click click) throws IOException, InterruptedException {
        String answer = say(click.message());
        expect(click.row(), answer);
        news.hear(answer);
    }

    /** Says what a browser says once rows have come, those of the server's own accord included. */
    void confirm() throws IOException, InterruptedException {
        List<Confirmation> wanted = news.toConfirm();
        if (!wanted.isEmpty()) {
            say(Confirmation.message(wanted));
        }
    }

    /** Says that it is still there, as a browser does every five minutes. */
    void beat() throws IOException, InterruptedException {
        send(request(heartbeat).POST(BodyPublishers.noBody()));
    }

    /** No more news. */
    @Override
    public void close() {
        push.abort();
    }

    private String say(String message) throws IOException, InterruptedException {
        return send(request(talk)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(voice.say(message))));
    }

    private static void expect(String row, CharSequence answer) {
        String text = answer.toString();
        if (!text.contains(row) || text.contains("appError")) {
            throw new IllegalStateException("No " + row + " in " + text.substring(0, Math.min(1_000, text.length())));
        }
    }

    private HttpRequest.Builder request(URI address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE);
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer + ": " + answer.body());
        }
        answer.headers().firstValue("Set-Cookie").ifPresent(given -> cookie = given.substring(0, given.indexOf(';')));
        return answer.body();
    }
}
