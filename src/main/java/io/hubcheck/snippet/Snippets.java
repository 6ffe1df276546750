package io.hubcheck.snippet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes programs for one pair. What nobody has documented is not guessed: then there is no program. Safe for many threads. */
public final class Snippets {

    private static final String CHAT = "conversational";

    private final String router;
    private final HttpCalls http;
    private final Sections python = Sections.read("python-calls.py");
    private final Sections javascript = Sections.read("javascript-calls.mjs");

    /** @param router the inference router's address, without {@code /v1} and without a slash at the end */
    public Snippets(String router) {
        this.router = router;
        http = new HttpCalls(router);
    }

    /** One for each client that is known to be able to make this call, in the order of the clients. */
    public List<Snippet> of(PairCall call) {
        return Arrays.stream(Client.values())
                .map(client -> of(call, client))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Snippet> of(PairCall call, Client client) {
        return switch (client) {
            case CURL, JAVA, KOTLIN -> http.of(call, client);
            case PYTHON -> ofHub(call, client, "python.py", python);
            case JAVASCRIPT -> ofHub(call, client, "javascript.mjs", javascript);
            case PYTHON_OPENAI -> ofOpenAi(call, client, "python-openai.py");
            case JAVASCRIPT_OPENAI -> ofOpenAi(call, client, "javascript-openai.mjs");
        };
    }

    private Optional<Snippet> ofHub(PairCall call, Client client, String frame, Sections calls) {
        return calls.of(call.task().value()).map(section -> {
            Map<String, String> values = values(call, client.language());
            String code = section.template().fill(values);
            values.put("call", code);
            importIfUsed("openAsBlob", code, values);
            importIfUsed("writeFile", code, values);
            return new Snippet(client, Template.read(frame).fill(values));
        });
    }

    /** To a template, its name in place of an import keeps the line. */
    private static void importIfUsed(String function, String code, Map<String, String> values) {
        if (code.contains(function + "(")) {
            values.put(function, function);
        }
    }

    private Optional<Snippet> ofOpenAi(PairCall call, Client client, String frame) {
        return call.task().value().equals(CHAT)
                ? Optional.of(new Snippet(client, Template.read(frame).fill(values(call, client.language()))))
                : Optional.empty();
    }

    private Map<String, String> values(PairCall call, Language language) {
        Map<String, String> values = new HashMap<>();
        String model = call.model().value();
        String provider = call.provider().value();
        values.put("model", language.word(model));
        values.put("provider", language.word(provider));
        values.put("modelAtProvider", language.word(model + ":" + provider));
        values.put("url", language.word(router + "/v1"));
        if (call.billTo() != null) {
            values.put("billTo", language.word(call.billTo()));
        }
        return values;
    }
}
