package io.hubcheck.demo;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a program and a browser say that come for the first time. */
final class FirstVisit {

    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

    private final URI server;
    private String session = "";

    FirstVisit(URI server) {
        this.server = server;
    }

    /** Waits until there are offers. */
    void asksTheApi() throws IOException {
        get("/api/v1/offers?limit=1");
        get("/api/v1/validate?model=Qwen/Qwen3-32B&provider=groq&task=conversational");
        get("/actuator/health");
    }

    /** Ends when the server has said all that is on the screen. */
    void opensTheFirstPage() throws IOException {
        get("/");
        Matcher key = KEY.matcher(get("/?v-r=init&location=&query="));
        if (!key.find()) {
            throw new IOException("No page was made");
        }
        post("/?v-r=uidl&v-uiId=0", arrival(key.group(1)));
    }

    private static String arrival(String key) {
        return """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"","query":"",\
                "appShellTitle":"","historyState":{"idx":0},"trigger":""}}],"syncId":0,"clientId":0}""".formatted(key);
    }

    private String get(String address) throws IOException {
        return answer(connection(address));
    }

    private void post(String address, String json) throws IOException {
        HttpURLConnection connection = connection(address);
        connection.setRequestProperty("Content-Type", "application/json; charset=UTF-8");
        connection.setDoOutput(true);
        connection.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
        answer(connection);
    }

    private HttpURLConnection connection(String address) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) server.resolve(address).toURL().openConnection();
        if (!session.isEmpty()) {
            connection.setRequestProperty("Cookie", session);
        }
        return connection;
    }

    private String answer(HttpURLConnection connection) throws IOException {
        if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
            throw new IOException(connection.getURL() + ": " + connection.getResponseCode());
        }
        String cookie = connection.getHeaderField("Set-Cookie");
        if (cookie != null) {
            session = cookie.split(";", 2)[0];
        }
        try (InputStream body = connection.getInputStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
