package io.hubcheck.demo.router;

import io.hubcheck.demo.data.Offer;
import io.hubcheck.demo.http.Answers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** A chat completion that repeats what was said. */
record Echo(Offer offer, String text) {

    private static final String ANSWERED_BY = "x-inference-provider";
    private static final JsonMapper JSON = JsonMapper.shared();

    ServerResponse whole() {
        int words = text.split(" ").length;
        Map<String, Object> json = completion("chat.completion", "message", message(text), "stop");
        json.put("usage", Map.of("prompt_tokens", words, "completion_tokens", words, "total_tokens", 2 * words));
        return Answers.body(ServerResponse.ok().header(ANSWERED_BY, offer.provider()), json);
    }

    /** The same as server-sent events. */
    ServerResponse streamed() {
        StringBuilder events = new StringBuilder();
        for (String word : text.splitWithDelimiters(" ", 0)) {
            events.append(event(JSON.writeValueAsString(chunk(message(word), null))));
        }
        events.append(event(JSON.writeValueAsString(chunk(Map.of(), "stop")))).append(event("[DONE]"));
        return ServerResponse.ok()
                .header(ANSWERED_BY, offer.provider())
                .contentType(new MediaType(MediaType.TEXT_EVENT_STREAM, StandardCharsets.UTF_8))
                .body(events.toString());
    }

    private Map<String, Object> chunk(Map<String, Object> delta, @Nullable String finishReason) {
        return completion("chat.completion.chunk", "delta", delta, finishReason);
    }

    private Map<String, Object> completion(
            String object, String part, Map<String, Object> content, @Nullable String finishReason) {
        Map<String, Object> choice = new LinkedHashMap<>();
        choice.put("index", 0);
        choice.put(part, content);
        choice.put("finish_reason", finishReason);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", "chatcmpl-stand-in");
        json.put("object", object);
        json.put("created", 1_790_000_000);
        json.put("model", offer.providerModelId());
        json.put("choices", List.of(choice));
        return json;
    }

    private static Map<String, Object> message(String content) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("role", "assistant");
        message.put("content", content);
        return message;
    }

    private static String event(String data) {
        return "data: " + data + "\n\n";
    }
}
