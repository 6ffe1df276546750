package io.hubcheck.demo.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Answers as the Hub writes them. */
public final class Answers {

    private static final MediaType JSON = new MediaType(MediaType.APPLICATION_JSON, StandardCharsets.UTF_8);
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Answers() {}

    public static ServerResponse json(Object body) {
        return body(ServerResponse.ok(), body);
    }

    public static ServerResponse body(ServerResponse.BodyBuilder answer, Object body) {
        return answer.contentType(JSON).body(MAPPER.writeValueAsString(body));
    }

    public static ServerResponse error(int status, String message) {
        return body(ServerResponse.status(status).header("X-Error-Message", message), Map.of("error", message));
    }

    public static ServerResponse error(int status, String code, String message) {
        return body(
                ServerResponse.status(status).header("X-Error-Code", code).header("X-Error-Message", message),
                Map.of("error", message));
    }
}
