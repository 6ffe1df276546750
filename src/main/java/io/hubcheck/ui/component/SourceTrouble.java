package io.hubcheck.ui.component;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.server.Command;
import io.hubcheck.api.Problem;
import io.hubcheck.catalog.CatalogHealth;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.SourceStatus;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What keeps the sources from answering, and what that means for what is shown. */
public final class SourceTrouble {

    private static final int MOST_NAMED = 3;

    private final Formats formats;
    private final Clock clock;
    private final Ticker ticker;

    public SourceTrouble(Formats formats, Clock clock, Ticker ticker) {
        this.formats = formats;
        this.clock = clock;
        this.ticker = ticker;
    }

    /** A notice, or empty if every source that was asked answered. */
    public Optional<Notice> notice(CatalogSnapshot snapshot, CatalogHealth health, Command retry) {
        List<SourceStatus> failing = health.failing();
        if (failing.isEmpty()) {
            return Optional.empty();
        }
        Notice notice = new Notice(
                snapshot.at() == null ? Notice.Kind.ERROR : Notice.Kind.WARNING,
                consequence(snapshot, health, failing),
                new RetryButton(translate("retry"), retryAt(failing), clock, ticker, retry));
        causes(failing).forEach(notice::also);
        return Optional.of(notice);
    }

    /** A notice of a reading that broke off. */
    public Notice notice(Problem problem, Command retry) {
        return new Notice(
                Notice.Kind.ERROR,
                problem.message(),
                new RetryButton(translate("retry"), problem.retryAt(), clock, ticker, retry));
    }

    /** One a source; but where many lists of single providers fail, one for all of them. */
    private List<String> causes(List<SourceStatus> failing) {
        List<SourceStatus> partners = failing.stream()
                .filter(source -> source.source().isPartnerList())
                .toList();
        if (partners.size() <= MOST_NAMED) {
            return failing.stream().map(this::cause).toList();
        }
        Problem first = Objects.requireNonNull(partners.getFirst().problem());
        return Stream.concat(
                        failing.stream()
                                .filter(source -> !source.source().isPartnerList())
                                .map(this::cause),
                        Stream.of(translate("trouble.source.partners", partners.size(), first.message())))
                .toList();
    }

    private String consequence(CatalogSnapshot snapshot, CatalogHealth health, List<SourceStatus> failing) {
        Instant at = snapshot.at();
        if (at == null) {
            return translate("trouble.nothing");
        }
        boolean limited = failing.stream().allMatch(SourceTrouble::limited);
        boolean partly = health.sources().stream().anyMatch(source -> source.state() == SourceStatus.State.FRESH);
        String words = limited ? "trouble.limited" : partly ? "trouble.partly" : "trouble.stale";
        return translate(words, formats.time(at), formats.ago(at));
    }

    private String cause(SourceStatus source) {
        Problem problem = Objects.requireNonNull(source.problem());
        Instant lastSuccess = source.lastSuccess();
        String name = SourceName.of(source.source());
        return lastSuccess == null
                ? translate("trouble.source", name, problem.message())
                : translate("trouble.source.since", name, problem.message(), formats.time(lastSuccess));
    }

    private static boolean limited(SourceStatus source) {
        Problem problem = source.problem();
        return problem != null && problem.code().equals(Problem.RATE_LIMITED);
    }

    private static @Nullable Instant retryAt(List<SourceStatus> failing) {
        return failing.stream()
                .map(source -> Objects.requireNonNull(source.problem()).retryAt())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
