package io.hubcheck.hub.internal.wire;

import com.squareup.moshi.Json;
import java.util.List;

/** A chat to be completed. */
public record WireChatRequest(
        String model,
        List<Message> messages,
        @Json(name = "max_tokens") int maxTokens) {

    public record Message(String role, String content) {}

    /** The shortest there is. */
    public static WireChatRequest ofOneToken(String model) {
        return new WireChatRequest(model, List.of(new Message("user", "Hi")), 1);
    }
}
