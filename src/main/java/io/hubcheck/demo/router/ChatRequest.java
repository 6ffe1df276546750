package io.hubcheck.demo.router;

import io.hubcheck.demo.data.Offer;
import java.util.Optional;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was asked of a model.
 *
 * @param suffix a policy or a provider, empty where neither was named
 * @param lastMessage the text that is echoed
 */
record ChatRequest(String modelId, String suffix, String lastMessage, boolean stream) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Empty for a body that holds no chat. */
    static Optional<ChatRequest> read(String body) {
        try {
            JsonNode json = JSON.readTree(body);
            JsonNode messages = json.path("messages");
            if (!json.path("model").isString() || messages.isEmpty()) {
                return Optional.empty();
            }
            String[] model = json.path("model").asString().split(":", 2);
            JsonNode content = messages.get(messages.size() - 1).path("content");
            String text = content.isString()
                    ? content.asString()
                    : content.findPath("text").asString("");
            return Optional.of(new ChatRequest(
                    model[0],
                    model.length == 1 ? "" : model[1],
                    text,
                    json.path("stream").asBoolean(false)));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    ServerResponse echo(Offer offer) {
        Echo echo = new Echo(offer, "Echo from " + offer.provider() + ": " + lastMessage);
        return stream ? echo.streamed() : echo.whole();
    }
}
