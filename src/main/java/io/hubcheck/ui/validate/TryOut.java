package io.hubcheck.ui.validate;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.hubcheck.api.Finding;
import io.hubcheck.api.ModelValidator;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.Problem;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.Task;
import io.hubcheck.api.Verdict;
import io.hubcheck.auth.CurrentUser;
import io.hubcheck.auth.SignInWay;
import io.hubcheck.auth.SignedIn;
import io.hubcheck.hub.Credential;
import io.hubcheck.ui.account.SignInControl;
import io.hubcheck.ui.component.AsyncState;
import io.hubcheck.ui.component.Background;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.LatestOnly;
import io.hubcheck.ui.component.Notice;
import io.hubcheck.ui.component.ReadersLimit;
import io.hubcheck.ui.component.Ticker;
import io.hubcheck.ui.component.TimeAgo;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a reader has a real call made with their own token, which may cost them: only pressing the button makes one. */
final class TryOut extends Div {

    private static final long serialVersionUID = 1L;
    private static final String REAL_CALL = "real-call";
    private static final String TASK = "task";

    private final ModelValidator validator;
    private final CurrentUser user;
    private final Formats formats;
    private final Ticker ticker;
    private final ReadersLimit limit;
    private final LatestOnly<Verdict> calls;

    private final Button button = new Button("", pressed -> call());
    private final Div progress = new Div();

    private PairQuestion question = PairQuestion.of("");
    private Consumer<Verdict> outcome = verdict -> {};
    private @Nullable SignedIn person;
    private SignInWay way = new SignInWay.NotConfigured();

    TryOut(
            ModelValidator validator,
            CurrentUser user,
            Background background,
            Formats formats,
            Ticker ticker,
            ReadersLimit limit) {
        this.limit = limit;
        this.validator = validator;
        this.user = user;
        this.formats = formats;
        this.ticker = ticker;
        calls = new LatestOnly<>(this, background, this::show);
        addClassName("try-out");
        progress.getElement().setAttribute("role", "status");
    }

    /** Whether a call would be made: somebody serves the model for chat. */
    static boolean suits(Verdict verdict) {
        return Task.CONVERSATIONAL.equals(verdict.task())
                && verdict.provider() != null
                && findings(verdict, TASK).anyMatch(finding -> finding.outcome() == Outcome.PASS);
    }

    /**
     * Offers to try what a verdict is about.
     *
     * @param asker whose verdict it is, or null if nobody is signed in
     * @param signIn how they could sign in
     * @param asked the question that the verdict answers, which names whom a call is billed to
     * @param after is given the verdict after a call, under the session's lock
     */
    void show(
            PairQuestion asked, Verdict verdict, @Nullable SignedIn asker, SignInWay signIn, Consumer<Verdict> after) {
        question = asked;
        outcome = after;
        person = asker;
        way = signIn;
        if (asker != null) {
            showButton(verdict);
        } else {
            showSignIn();
        }
    }

    private void showSignIn() {
        removeAll();
        add(SignInControl.of(way, translate("try.sign-in")));
    }

    private void showButton(Verdict verdict) {
        Optional<Provenance> made = findings(verdict, REAL_CALL)
                .filter(finding -> finding.outcome() != Outcome.SKIPPED)
                .flatMap(finding -> Stream.ofNullable(finding.provenance()))
                .findFirst();
        removeAll();
        progress.removeAll();
        button.setEnabled(true);
        button.setText(translate(made.isPresent() ? "try.again" : "try.button"));
        add(button, new Paragraph(cost(verdict)));
        made.ifPresent(call -> add(new Paragraph(
                new Span(translate("try.made", formats.time(call.fetchedAt()))),
                new TimeAgo(call.fetchedAt(), formats, ticker))));
        add(progress);
    }

    private String cost(Verdict verdict) {
        return question.billTo() == null
                ? translate("try.cost", verdict.provider())
                : translate("try.cost.bill", verdict.provider(), question.billTo());
    }

    /** The verdict may have stood here for long: nobody's token but the one it was made with is used for it. */
    private void call() {
        Optional<SignedIn> now = user.current();
        if (now.isPresent() && person != null && !now.get().username().equals(person.username())) {
            UI.getCurrentOrThrow().getPage().reload();
            return;
        }
        now.map(SignedIn::credential).ifPresentOrElse(this::call, this::showSignIn);
    }

    private void call(Credential credential) {
        PairQuestion asked = question;
        limit.load(calls, () -> validator.tryOut(asked, credential.reveal()));
    }

    private void show(AsyncState<Verdict> state) {
        button.setEnabled(!(state instanceof AsyncState.Loading));
        progress.removeAll();
        switch (state) {
            case AsyncState.Idle<Verdict>() -> {}
            case AsyncState.Loading<Verdict>() -> {
                ProgressBar bar = new ProgressBar();
                bar.setIndeterminate(true);
                progress.add(new Paragraph(translate("try.running")), bar);
            }
            case AsyncState.Loaded<Verdict>(Verdict verdict) -> {
                outcome.accept(verdict);
                button.focus();
            }
            case AsyncState.Failed<Verdict>(Problem problem) ->
                progress.add(new Notice(Notice.Kind.ERROR, problem.message()));
        }
    }

    private static Stream<Finding> findings(Verdict verdict, String check) {
        return verdict.findings().stream().filter(finding -> finding.check().equals(check));
    }
}
