package io.hubcheck.demo.router;

import io.hubcheck.demo.account.Callers;
import io.hubcheck.demo.account.Person;
import io.hubcheck.demo.data.Model;
import io.hubcheck.demo.data.Offer;
import io.hubcheck.demo.http.Answers;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Chat: who may not call is told so before the model is looked at; who may hears an echo. */
final class ChatEndpoint {

    private final Admission admission;
    private final ChatModels models;

    ChatEndpoint(Callers callers, ChatModels models) {
        this.admission = new Admission(callers);
        this.models = models;
    }

    /** {@code model}, {@code model:policy} or {@code model:provider}. */
    ServerResponse byPolicy(ServerRequest request) throws IOException, ServletException {
        return switch (admission.of(request)) {
            case Admission.Refused(ServerResponse answer) -> answer;
            case Admission.Admitted(Person person) -> complete(ChatRequest.read(request.body(String.class)), person);
        };
    }

    /** A provider's own path and own model names. */
    ServerResponse byProvider(ServerRequest request) throws IOException, ServletException {
        return switch (admission.of(request)) {
            case Admission.Refused(ServerResponse answer) -> answer;
            case Admission.Admitted admitted ->
                completeAt(request.pathVariable("provider"), ChatRequest.read(request.body(String.class)));
        };
    }

    private ServerResponse complete(Optional<ChatRequest> readable, Person person) {
        if (readable.isEmpty()) {
            return Answers.error(400, "The body must be JSON with a model and messages");
        }
        ChatRequest chat = readable.get();
        Optional<Model> model = models.find(chat.modelId());
        if (model.isEmpty()) {
            return Answers.error(404, "Model " + chat.modelId() + " does not exist");
        }
        List<Offer> offers = models.offers(model.get());
        Optional<ProviderChoice> policy = ProviderChoice.named(chat.suffix());
        return policy.isPresent()
                ? policy.get().among(offers, person).map(chat::echo).orElseGet(() -> notEnabled(chat))
                : at(chat.suffix(), offers, chat, person);
    }

    private static ServerResponse at(String provider, List<Offer> offers, ChatRequest chat, Person person) {
        Optional<Offer> offer =
                offers.stream().filter(it -> it.provider().equals(provider)).findFirst();
        if (offer.isEmpty()) {
            return Answers.error(400, "Model not supported by provider " + provider);
        }
        return person.disabledProviders().contains(provider) ? notEnabled(chat) : chat.echo(offer.get());
    }

    private ServerResponse completeAt(String provider, Optional<ChatRequest> chat) {
        return chat.flatMap(
                        it -> models.byProviderModelId(provider, it.modelId()).map(it::echo))
                .orElseGet(() -> Answers.error(404, "Not Found: Model not found"));
    }

    private static ServerResponse notEnabled(ChatRequest chat) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put(
                "message",
                "The requested model '%s' is not supported by any provider you have enabled."
                        .formatted(chat.modelId()));
        error.put("type", "invalid_request_error");
        error.put("param", "model");
        error.put("code", "model_not_supported");
        return Answers.body(ServerResponse.badRequest(), Map.of("error", error));
    }
}
