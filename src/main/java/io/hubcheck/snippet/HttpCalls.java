package io.hubcheck.snippet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Calls without a client of the Hub's: chat at everybody, since the router has one form for all; other tasks at
 * hf-inference alone, since every other provider has a form of its own, which only the Hub's clients know.
 */
final class HttpCalls {

    private static final String ONE_FORM_FOR_ALL = "conversational";
    private static final String OWN_FORM = "hf-inference";

    private final String router;
    private final Sections calls = Sections.read("http.txt");

    HttpCalls(String router) {
        this.router = router;
    }

    Optional<Snippet> of(PairCall call, Client client) {
        String task = call.task().value();
        boolean known = task.equals(ONE_FORM_FOR_ALL) || call.provider().value().equals(OWN_FORM);
        return known
                ? calls.of(task).map(section -> new Snippet(client, code(section, call, client)))
                : Optional.empty();
    }

    private String code(Sections.Section section, PairCall call, Client client) {
        Language language = client.language();
        String[] formAndPath = section.rest().split(" ", 2);
        Map<String, String> inJson = Map.of(
                "model",
                call.model().value(),
                "modelAtProvider",
                Language.quoted(call.model().value() + ":" + call.provider().value()));
        String sent = section.template().fill(inJson);
        Map<String, String> values = new HashMap<>();
        values.put("url", language.word(router + new Template(formAndPath[1]).fill(inJson)));
        if (call.billTo() != null) {
            values.put("billTo", language.word(call.billTo()));
        }
        if (formAndPath[0].equals("file")) {
            String[] nameAndType = sent.split(" ", 2);
            values.put("file", nameAndType[0]);
            values.put("type", nameAndType[1]);
        } else {
            values.put("body", language.block(sent));
        }
        return Template.read("http/" + formAndPath[0] + language.ending()).fill(values);
    }
}
