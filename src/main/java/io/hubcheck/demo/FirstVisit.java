package io.hubcheck.demo;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a program and a browser say that come for the first time. */
final class FirstVisit implements AutoCloseable {

    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI server;

    FirstVisit(URI server) {
        this.server = server;
    }

    /** Waits until there are offers. */
    void asksTheApi() throws IOException, InterruptedException {
        send(request("/api/v1/offers?limit=1"));
        send(request("/api/v1/validate?model=Qwen/Qwen3-32B&provider=groq&task=conversational"));
        send(request("/actuator/health"));
    }

    /** Ends when the server has said all that is on the screen. */
    void opensTheFirstPage() throws IOException, InterruptedException {
        send(request("/"));
        Matcher key = KEY.matcher(send(request("/?v-r=init&location=&query=")));
        if (!key.find()) {
            throw new IOException("No page was made");
        }
        send(request("/?v-r=uidl&v-uiId=0")
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(arrival(key.group(1)))));
    }

    private static String arrival(String key) {
        return """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"","query":"",\
                "appShellTitle":"","historyState":{"idx":0},"trigger":""}}],"syncId":0,"clientId":0}""".formatted(key);
    }

    @Override
    public void close() {
        http.close();
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(server.resolve(address));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer + ": " + answer.body());
        }
        return answer.body();
    }
}
