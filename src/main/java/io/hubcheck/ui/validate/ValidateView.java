package io.hubcheck.ui.validate;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.hubcheck.api.ModelValidator;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.Problem;
import io.hubcheck.api.Verdict;
import io.hubcheck.auth.CurrentUser;
import io.hubcheck.auth.SignInWay;
import io.hubcheck.auth.SignedIn;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.hub.Hub;
import io.hubcheck.plugin.Plugins;
import io.hubcheck.token.Tokens;
import io.hubcheck.ui.account.BillTo;
import io.hubcheck.ui.account.Caller;
import io.hubcheck.ui.account.ReturnLink;
import io.hubcheck.ui.account.SignInControl;
import io.hubcheck.ui.account.SignInEnded;
import io.hubcheck.ui.component.AsyncState;
import io.hubcheck.ui.component.Background;
import io.hubcheck.ui.component.CurrentAddress;
import io.hubcheck.ui.component.Focus;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.LatestOnly;
import io.hubcheck.ui.component.Notice;
import io.hubcheck.ui.component.PublicAddress;
import io.hubcheck.ui.component.ReadersLimit;
import io.hubcheck.ui.component.RetryButton;
import io.hubcheck.ui.component.Skeleton;
import io.hubcheck.ui.component.Ticker;
import io.hubcheck.ui.component.Verdicts;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One question about a pair, and its verdict; the page's address is the question. */
@Route(Verdicts.PATH)
@AnonymousAllowed
public final class ValidateView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 8;

    private final Catalog catalog;
    private final ModelValidator validator;
    private final CurrentUser user;
    private final Tokens tokens;
    private final Hub hub;
    private final Clock clock;
    private final Ticker ticker;
    private final Formats formats;
    private final ReadersLimit limit;
    private final LatestOnly<Answer> answers;
    private final LatestOnly<CatalogSnapshot> snapshots;

    private final QuestionForm form;
    private final TryOut tryOut;
    private final PluginSections sections;
    private final Div result = new Div();
    private final Announcement announcement = new Announcement();

    private PairQuestion question = PairQuestion.of("");
    private String base = "";
    private @Nullable SignedIn person;
    private SignInWay way = new SignInWay.NotConfigured();

    public ValidateView(
            Catalog catalog,
            ModelValidator validator,
            CurrentUser user,
            Tokens tokens,
            Hub hub,
            Plugins plugins,
            Background background,
            Clock clock,
            Ticker ticker,
            Formats formats,
            ReadersLimit limit) {
        this.catalog = catalog;
        this.validator = validator;
        this.user = user;
        this.tokens = tokens;
        this.hub = hub;
        this.clock = clock;
        this.ticker = ticker;
        this.formats = formats;
        this.limit = limit;
        answers = new LatestOnly<>(this, background, this::show);
        snapshots = new LatestOnly<>(this, background, state -> showChoices());
        sections = new PluginSections(plugins, catalog, background);
        form = new QuestionForm(catalog, this::ask);
        tryOut = new TryOut(validator, user, background, formats, ticker, limit);
        addClassName("validate");
        result.addClassName("result");
        Anchor many = new Anchor(Verdicts.BATCH_PATH, translate("batch.many"));
        many.getElement().setAttribute("router-link", true);
        add(new H1(translate("validate.title")), many, form, announcement, result);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        question = Verdicts.question(asked);
        person = user.current().orElse(null);
        way = user.way();
        base = PublicAddress.ofCurrentRequest();
        form.show(question, BillTo.chosen(person).orElse(null));
        if (!Verdicts.parameters(question).equals(asked)) {
            CurrentAddress.replace(Verdicts.PATH, Verdicts.parameters(question));
        }
        if (CurrentAddress.holdsToken(asked)) {
            form.refuseToken(translate("token.in.address"));
        }
        if (question.model().isEmpty()) {
            answers.clear();
        } else {
            answer(billed(null));
        }
        if (catalog.peek().at() == null) {
            snapshots.load(catalog::snapshot);
        }
    }

    @Override
    public String getPageTitle() {
        return question.model().isEmpty()
                ? translate("title.page", translate("validate.title"))
                : translate("title.page", translate("validate.title.of", question.model()));
    }

    private void showChoices() {
        form.showChoices();
    }

    /** Who asks the same thing twice wants to know how it is now. */
    private void ask(PairQuestion next) {
        if (next.equals(question)) {
            again();
        } else {
            UI.getCurrent().navigate(ValidateView.class, Verdicts.parameters(next));
        }
    }

    private void again() {
        answer(billed(Duration.ZERO));
    }

    /** What was pressed makes way for the answer. */
    private void againFromResult() {
        again();
        Focus.unlessKept(result);
    }

    /** The question with the bill to whom the person chose for the session, where the address names nobody. */
    private PairQuestion billed(@Nullable Duration maxAge) {
        String billTo = question.billTo() == null ? BillTo.chosen(person).orElse(null) : question.billTo();
        return new PairQuestion(question.model(), question.provider(), question.task(), billTo, maxAge);
    }

    private void answer(PairQuestion asked) {
        SignedIn asking = person;
        limit.load(answers, () -> {
            Caller caller = Caller.of(asking, tokens);
            return new Answer(asked, caller, validator.validate(asked, caller.token()));
        });
    }

    private void show(AsyncState<Answer> state) {
        result.removeAll();
        switch (state) {
            case AsyncState.Idle<Answer>() -> result.add(new Paragraph(translate("validate.intro")));
            case AsyncState.Loading<Answer>() -> {
                announcement.say(translate("validate.asking", question.model()));
                result.add(progress());
            }
            case AsyncState.Loaded<Answer>(Answer answer) -> show(answer);
            case AsyncState.Failed<Answer>(Problem problem) -> {
                announcement.say(problem.message());
                result.add(new Notice(Notice.Kind.ERROR, problem.message(), retry()));
            }
        }
    }

    private void show(Answer answer) {
        if (person != null && answer.caller().person() == null) {
            SignInEnded.tell();
        }
        person = answer.caller().person();
        Verdict verdict = answer.verdict();
        announcement.say(verdict, formats);
        VerdictCard card = new VerdictCard(verdict, answer.question().billTo(), formats, ticker);
        result.add(card);
        if (TryOut.suits(verdict)) {
            tryOut.show(answer.question(), verdict, person, way, after -> show(answer.with(after)));
            card.offer(tryOut);
        }
        ListWord.of(verdict, formats, ticker, this::againFromResult).ifPresent(card::offer);
        if (verdict.outcome() == Outcome.INCONCLUSIVE) {
            card.addComponentAtIndex(1, retry());
        }
        result.add(sections);
        sections.show(verdict.model());
        result.add(new ShareBox(question, answer.question(), base));
        if (person == null) {
            result.add(new Notice(Notice.Kind.INFO, translate("validate.sign-in"), SignInControl.of(way)));
        } else if (answer.caller().lacksInference() && person.with() == SignedIn.With.HUB) {
            card.addComponentAtIndex(1, ReturnLink.grantAgain(translate("account.grant")));
        }
    }

    private Component progress() {
        return new Skeleton(translate("validate.asking", question.model()), ROWS).quiet();
    }

    private RetryButton retry() {
        return new RetryButton(translate("validate.again"), RetryTime.of(hub), clock, ticker, this::againFromResult);
    }
}
