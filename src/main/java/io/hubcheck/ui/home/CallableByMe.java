package io.hubcheck.ui.home;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import io.hubcheck.api.AccountCalls;
import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.api.ModelValidator;
import io.hubcheck.api.PermissionBasis;
import io.hubcheck.api.Problem;
import io.hubcheck.api.TokenReport;
import io.hubcheck.auth.SignInWay;
import io.hubcheck.auth.SignedIn;
import io.hubcheck.hub.Credential;
import io.hubcheck.ui.account.AccountWord;
import io.hubcheck.ui.account.CallWord;
import io.hubcheck.ui.account.NotKnown;
import io.hubcheck.ui.account.SignInControl;
import io.hubcheck.ui.component.AsyncState;
import io.hubcheck.ui.component.Background;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.LatestOnly;
import io.hubcheck.ui.component.Notice;
import io.hubcheck.ui.component.Ticker;
import io.hubcheck.ui.home.address.Criterion;
import io.hubcheck.ui.home.address.HomeAddress;
import org.jspecify.annotations.Nullable;

/** Whether offers can be narrowed to those that the reader's token may call; where not, says why and what to do. */
final class CallableByMe extends Div {

    private static final long serialVersionUID = 1L;

    /** What that means for the offers. */
    enum Standing {
        /** All of them count. */
        NOT_APPLIED,
        /** It is being found out. */
        ASKING,
        /** Those that anybody with permission may call count. */
        APPLIED,
        /** None of them counts. */
        NOTHING
    }

    private final ModelValidator validator;
    private final Formats formats;
    private final Ticker ticker;
    private final LatestOnly<TokenReport> reports;

    private @Nullable SignedIn person;
    private SignInWay way = new SignInWay.NotConfigured();
    private @Nullable Credential inspected;
    private AsyncState<TokenReport> report = new AsyncState.Idle<>();

    /** @param changed is run when it is found out, under the session's lock */
    CallableByMe(ModelValidator validator, Background background, Formats formats, Ticker ticker, Command changed) {
        this.validator = validator;
        this.formats = formats;
        this.ticker = ticker;
        reports = new LatestOnly<>(this, background, state -> {
            report = state;
            changed.execute();
        });
        getElement().setAttribute("role", "status");
    }

    /** Takes note of who asks; inspects their token if the address makes it matter, and it isn't known to be good. */
    void enter(HomeAddress address, @Nullable SignedIn reader, SignInWay signIn) {
        person = reader;
        way = signIn;
        if (address.callable() && reader != null && !granted(reader.credential())) {
            Credential credential = reader.credential();
            inspected = credential;
            reports.load(() -> validator.inspect(credential.reveal()));
        }
    }

    boolean canBeChosen() {
        return person != null;
    }

    Standing standing(HomeAddress address) {
        if (!address.callable() || person == null) {
            return Standing.NOT_APPLIED;
        }
        return switch (report) {
            case AsyncState.Idle<TokenReport>() -> Standing.ASKING;
            case AsyncState.Loading<TokenReport>() -> Standing.ASKING;
            case AsyncState.Loaded<TokenReport>(TokenReport loaded) ->
                loaded.inference().decision() == Decision.GRANTED ? Standing.APPLIED : Standing.NOTHING;
            case AsyncState.Failed<TokenReport>(var problem) -> Standing.NOTHING;
        };
    }

    /** What of an address narrows the offers. */
    HomeAddress applied(HomeAddress address) {
        return standing(address) == Standing.NOT_APPLIED ? address.without(Criterion.CALLABLE) : address;
    }

    void show(HomeAddress address) {
        removeAll();
        if (address.callable() && person == null) {
            add(new Notice(
                    Notice.Kind.INFO,
                    translate("callable.signed-out"),
                    SignInControl.of(way, translate("callable.sign-in"))));
        } else if (address.callable()) {
            showReport();
        }
    }

    private void showReport() {
        switch (report) {
            case AsyncState.Idle<TokenReport>() -> {}
            case AsyncState.Loading<TokenReport>() -> {}
            case AsyncState.Loaded<TokenReport>(TokenReport loaded) -> showDecision(loaded);
            case AsyncState.Failed<TokenReport>(Problem problem) -> showTrouble("callable.unknown", problem);
        }
    }

    private void showDecision(TokenReport loaded) {
        switch (loaded.inference().decision()) {
            case GRANTED -> showOpen(loaded.calls());
            case DENIED -> showTrouble("callable.denied", loaded.problem());
            case UNKNOWN -> showTrouble("callable.unknown", loaded.problem());
        }
        CallWord.of(loaded.inference(), formats, ticker).ifPresent(this::add);
        AccountWord.of(loaded.calls(), formats, ticker).forEach(this::add);
    }

    /** What may keep a call from being answered all the same. */
    private void showOpen(AccountCalls calls) {
        if (calls.withoutCredit().isPresent() || !calls.switchedOff().isEmpty()) {
            showTrouble("callable.calls-refused", null);
        }
        add(new NotKnown(calls));
    }

    private void showTrouble(String sentence, @Nullable Problem cause) {
        Anchor account = new Anchor("me", translate("callable.account"));
        account.getElement().setAttribute("router-link", true);
        Notice notice = new Notice(Notice.Kind.WARNING, translate(sentence), account);
        if (cause != null) {
            notice.also(cause.message());
        }
        add(notice);
    }

    /** What a call told is soon forgotten, so it is asked for again. */
    private boolean granted(Credential credential) {
        return credential.equals(inspected)
                && report instanceof AsyncState.Loaded<TokenReport>(TokenReport loaded)
                && loaded.inference().decision() == Decision.GRANTED
                && loaded.inference().basis() != PermissionBasis.REAL_CALL
                && loaded.calls().equals(AccountCalls.NONE);
    }
}
