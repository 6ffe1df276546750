package io.hubcheck.ui.component;

import static com.vaadin.flow.component.UI.getCurrentOrThrow;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import io.hubcheck.api.Problem;
import io.hubcheck.limit.Allowance;
import io.hubcheck.limit.ClientAddress;
import io.hubcheck.limit.RateLimit;
import java.util.Optional;
import java.util.concurrent.Callable;

/** How much readers may ask, counted by the address that their browser sends from. For use under the session's lock. */
public final class ReadersLimit {

    private final RateLimit limit;

    public ReadersLimit(RateLimit limit) {
        this.limit = limit;
    }

    /** Asks about one pair; if that is too much now, says so in the place of an answer. */
    public <T> void load(LatestOnly<T> answers, Callable<T> question) {
        take(1).ifPresentOrElse(answers::fail, () -> answers.load(question));
    }

    /** Counts some pairs, if they may be asked about; else, why not, and nothing is counted. */
    public Optional<Problem> take(int pairs) {
        return switch (allowance(limit.costOf(pairs))) {
            case Allowance.Unlimited() -> Optional.empty();
            case Allowance.Granted ignored -> Optional.empty();
            case Allowance.Refused refused ->
                Optional.of(new Problem(
                        "rate_limited", getCurrentOrThrow().getTranslation("limit.refused", refused.seconds()), null));
        };
    }

    /** What is done between two requests is counted for whoever opened the page. */
    private Allowance allowance(int cost) {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                ? limit.take(request.getHttpServletRequest(), cost)
                : limit.take(
                        ClientAddress.of(
                                getCurrentOrThrow().getSession().getBrowser().getAddress()),
                        cost);
    }
}
