package io.hubcheck.validate.internal;

import io.hubcheck.api.Finding;
import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.api.ModelList;
import io.hubcheck.api.ModelQuery;
import io.hubcheck.api.ModelValidator;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.ProviderList;
import io.hubcheck.api.ProviderState;
import io.hubcheck.api.ProviderSummary;
import io.hubcheck.api.TokenReport;
import io.hubcheck.api.Verdict;
import io.hubcheck.api.spi.PairFacts;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.HubException;
import io.hubcheck.token.Tokens;
import io.hubcheck.validate.TokenFindings;
import io.hubcheck.validate.internal.check.AccountFindings;
import io.hubcheck.validate.internal.check.InferenceCheck;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The façade over catalogue, checks and tokens. */
final class HubcheckValidator implements ModelValidator {

    private final Catalog catalog;
    private final Tokens tokens;
    private final FactFinder facts;
    private final RealCalls calls;
    private final CheckRunner checks;
    private final InferenceCheck inference;
    private final AccountFindings account;
    private final TokenFindings inspections;
    private final VerdictMetrics metrics;
    private final Clock clock;

    HubcheckValidator(
            Catalog catalog,
            Tokens tokens,
            FactFinder facts,
            RealCalls calls,
            CheckRunner checks,
            InferenceCheck inference,
            AccountFindings account,
            TokenFindings inspections,
            VerdictMetrics metrics,
            Clock clock) {
        this.catalog = catalog;
        this.tokens = tokens;
        this.facts = facts;
        this.calls = calls;
        this.checks = checks;
        this.inference = inference;
        this.account = account;
        this.inspections = inspections;
        this.metrics = metrics;
        this.clock = clock;
    }

    @Override
    public ProviderList providers(@Nullable String token) {
        return providers(Credential.of(token));
    }

    @Override
    public ModelList models(ModelQuery query) {
        return catalog.models(query);
    }

    @Override
    public Verdict validate(PairQuestion question, @Nullable String token) {
        Credential credential = Credential.of(token);
        FactFinder.Found found = facts.find(question, credential);
        PairFacts gathered = found.facts();
        PairFacts all = gathered.withCaller(gathered.token(), calls.remembered(gathered, credential));
        List<Finding> findings = new ArrayList<>(checks.run(all));
        findings.addAll(inspections.of(all.token(), credential));
        return metrics.counted(VerdictMaker.make(all, findings, found.snapshot(), clock.instant()));
    }

    @Override
    public Verdict tryOut(PairQuestion question, String token) {
        Credential credential = Credential.of(token);
        calls.make(facts.find(question, credential).facts(), credential);
        return validate(question, token);
    }

    @Override
    public TokenReport inspect(@Nullable String token) {
        Credential credential = Credential.of(token);
        TokenReport report = tokens.inspect(credential);
        boolean good = Boolean.TRUE.equals(report.valid());
        boolean denied = report.inference().decision() == Decision.DENIED;
        boolean callable = !denied || !report.inference().billableTo().isEmpty();
        TokenReport known = good && callable ? withAvailable(report, credential) : report;
        // A call may have been refused whose token the Hub can't be asked about.
        Stream<Finding> why = denied ? Stream.of(inference.of(report)) : Stream.empty();
        return known.withFindings(
                Stream.of(why, account.of(report.calls()).stream(), inspections.of(report, credential).stream())
                        .flatMap(findings -> findings)
                        .toList());
    }

    @Override
    public Optional<String> extractToken(@Nullable Object holder) {
        return tokens.extract(holder);
    }

    /** A list that anybody may see is not held back from a caller whose token is refused. */
    private ProviderList providers(Credential credential) {
        try {
            return catalog.providers(credential);
        } catch (HubException.InvalidToken refused) {
            return catalog.providers(Credential.anonymous());
        }
    }

    private TokenReport withAvailable(TokenReport report, Credential credential) {
        CatalogSnapshot snapshot = catalog.snapshot();
        List<ProviderId> serving = providers(credential).providers().stream()
                .filter(provider -> provider.state() != ProviderState.RETIRED)
                .filter(provider -> provider.models() != null && provider.models() > 0)
                .map(ProviderSummary::id)
                .toList();
        return report.withAvailable(
                snapshot.at() == null ? null : snapshot.models().size(), serving);
    }
}
