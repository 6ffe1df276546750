package io.hubcheck.ui.batch;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.hubcheck.api.ModelValidator;
import io.hubcheck.api.Problem;
import io.hubcheck.auth.CurrentUser;
import io.hubcheck.auth.SignedIn;
import io.hubcheck.batch.BatchEntry;
import io.hubcheck.batch.BatchResult;
import io.hubcheck.batch.BatchText;
import io.hubcheck.batch.BatchValidator;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.token.Tokens;
import io.hubcheck.ui.account.BillTo;
import io.hubcheck.ui.account.Caller;
import io.hubcheck.ui.account.SignInEnded;
import io.hubcheck.ui.component.AsyncState;
import io.hubcheck.ui.component.Background;
import io.hubcheck.ui.component.Focus;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.LatestOnly;
import io.hubcheck.ui.component.Notice;
import io.hubcheck.ui.component.OutcomeLook;
import io.hubcheck.ui.component.ReadersLimit;
import io.hubcheck.ui.component.Verdicts;
import io.hubcheck.ui.validate.ValidateView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Many questions at once, pasted or uploaded. What is asked is in no address: lists of pairs don't fit into one. */
@Route(Verdicts.BATCH_PATH)
@AnonymousAllowed
public final class BatchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BatchValidator validator;
    private final transient Catalog catalog;
    private final CurrentUser user;
    private final Tokens tokens;
    private final Formats formats;
    private final ReadersLimit limit;
    private final BatchForm form = new BatchForm(this::start);
    private final BatchProgress progress;
    private final BatchResults results;
    private final Div notices = new Div();
    private final Div announcement = new Div();
    private final transient LatestOnly<BatchText> texts;
    private final transient BatchRun run;
    private @Nullable SignedIn person;
    private int total;

    public BatchView(
            ModelValidator validator,
            Catalog catalog,
            CurrentUser user,
            Tokens tokens,
            Background background,
            Formats formats,
            ReadersLimit limit) {
        this.validator = new BatchValidator(validator);
        this.catalog = catalog;
        this.user = user;
        this.tokens = tokens;
        this.formats = formats;
        this.limit = limit;
        texts = new LatestOnly<>(this, background, this::show);
        run = new BatchRun(this, background, this::begin, this::show, this::end);
        progress = new BatchProgress(formats, run::stop);
        results = new BatchResults(background, formats);
        addClassNames("validate", "batch");
        announcement.addClassName("read-out");
        announcement.getElement().setAttribute("role", "status");
        add(new H1(translate("batch.title")), new Paragraph(translate("batch.intro")), onePair(), form);
        add(announcement, progress, notices, results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        person = user.current().orElse(null);
    }

    @Override
    public String getPageTitle() {
        return translate("title.page", translate("batch.title"));
    }

    private static RouterLink onePair() {
        return new RouterLink(translate("batch.one"), ValidateView.class);
    }

    private void start(String text) {
        texts.load(() -> BatchText.read(text, catalog::namesProvider));
    }

    private void show(AsyncState<BatchText> state) {
        switch (state) {
            case AsyncState.Idle<BatchText>() -> {}
            case AsyncState.Loading<BatchText>() -> {}
            case AsyncState.Loaded<BatchText>(BatchText text) -> start(text);
            case AsyncState.Failed<BatchText>(var problem) -> form.refuse(problem.message());
        }
    }

    private void start(BatchText text) {
        switch (text) {
            case BatchText.Refused(Problem problem) -> form.refuse(why(problem));
            case BatchText.Entries(List<BatchEntry> entries, BatchText.Unit unit) ->
                limit.take(entries.size())
                        .ifPresentOrElse(problem -> form.refuse(problem.message()), () -> start(entries, unit));
        }
    }

    /** In the reader's language, where the problem is one that is known here. */
    private static String why(Problem problem) {
        return switch (problem.code()) {
            case "batch_empty" -> translate("batch.empty");
            case "batch_too_large" -> translate("batch.too-large");
            case "batch_unreadable" -> translate("batch.unreadable", problem.message());
            default -> problem.message();
        };
    }

    private void start(List<BatchEntry> entries, BatchText.Unit unit) {
        total = entries.size();
        notices.removeAll();
        results.begin(unit);
        progress.begin(total);
        announcement.setText(formats.count("batch.started", total));
        run.start(new BatchWork(
                validator, tokens, entries, person, BillTo.chosen(person).orElse(null)));
    }

    private void begin(Caller caller) {
        if (person != null && caller.person() == null) {
            SignInEnded.tell();
            notices.add(new Notice(Notice.Kind.WARNING, translate("batch.signed-out")));
        }
        person = caller.person();
    }

    private void show(List<BatchResult> more) {
        results.add(more);
        progress.show(results.size());
    }

    private void end(BatchRun.End end) {
        progress.end();
        results.offerReport();
        String sentence = switch (end) {
            case DONE -> summary();
            case STOPPED -> translate("batch.stopped", formats.number(results.size()), formats.number(total));
            case BROKEN -> translate("problem.internal");
        };
        announcement.setText(sentence);
        notices.add(new Notice(end == BatchRun.End.BROKEN ? Notice.Kind.ERROR : Notice.Kind.INFO, sentence));
        Focus.unlessKept(notices);
    }

    private String summary() {
        return translate(
                "batch.done",
                formats.number(total),
                OutcomeLook.of(Reading.worst(results.all())).word());
    }
}
