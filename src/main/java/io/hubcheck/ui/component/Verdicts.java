package io.hubcheck.ui.component;

import com.vaadin.flow.router.QueryParameters;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.secret.PastedToken;
import java.util.Optional;
import java.util.stream.Stream;

/** The addresses of verdicts: each is the question, so that it can be shared. */
public final class Verdicts {

    /** The path of the screen that answers them. */
    public static final String PATH = "validate";

    /** The path of the screen that answers many of them. */
    public static final String BATCH_PATH = PATH + "/batch";

    private static final String MODEL = "m";
    private static final String PROVIDER = "p";
    private static final String TASK = "t";
    private static final String BILL_TO = "bill";

    private Verdicts() {}

    /** The question that an address asks, a pasted token left out; its model is empty if it asks none. */
    public static PairQuestion question(QueryParameters parameters) {
        return new PairQuestion(
                single(parameters, MODEL, "model").orElse(""),
                single(parameters, PROVIDER, "provider").orElse(null),
                single(parameters, TASK, "task").orElse(null),
                single(parameters, BILL_TO, "billTo").orElse(null),
                null);
    }

    /** The parameters of a question's address. */
    public static QueryParameters parameters(PairQuestion question) {
        return QueryParameters.fromString(query(question));
    }

    /** The address of a question, relative to the application's own. */
    public static String address(PairQuestion question) {
        return PATH + "?" + query(question);
    }

    private static String query(PairQuestion question) {
        return new QueryString()
                .with(MODEL, question.model())
                .with(PROVIDER, question.provider())
                .with(TASK, question.task())
                .with(BILL_TO, question.billTo())
                .toString();
    }

    /** By either name: the API's own is what people try. */
    private static Optional<String> single(QueryParameters parameters, String name, String apiName) {
        return Stream.of(name, apiName)
                .flatMap(any -> parameters.getSingleParameter(any).stream())
                .map(String::strip)
                .filter(text -> !text.isEmpty() && !PastedToken.isIn(text))
                .findFirst();
    }
}
