package io.hubcheck.hub.internal.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.hubcheck.hub.Budget;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.CredentialKey;
import io.hubcheck.hub.CredentialKeys;
import io.hubcheck.hub.HubException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import okhttp3.Headers;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * What is left of each budget, by server, bucket and caller, so that one who is throttled stalls nobody else.
 *
 * <p>Which bucket an endpoint draws on is learned from its answers. A budget is forgotten when its window ends. Safe for
 * use by many threads.
 */
public final class Budgets {

    private static final long MAX_ENTRIES = 10_000;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC);

    private record Key(Origin server, String bucket, CredentialKey caller) {}

    private final CredentialKeys keys;
    private final InstantSource clock;
    private final Cache<Key, Budget> budgets;
    private final Map<Endpoint, String> bucketOf = new ConcurrentHashMap<>();

    public Budgets(CredentialKeys keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
        budgets = Caffeine.newBuilder()
                .maximumSize(MAX_ENTRIES)
                .expireAfter(Expiry.<Key, Budget>writing(
                        (_, budget) -> Duration.between(clock.instant(), budget.resetsAt())))
                .ticker(() -> ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant()))
                .build();
    }

    /** Those whose window has not ended. */
    public List<Budget> current() {
        return budgets.asMap().values().stream().filter(this::isCurrent).toList();
    }

    /** How long a reading has to wait until what it may use is renewed; zero also where that would take too long. */
    Duration renewal(Request request) {
        RequestContext context = RequestContext.of(request);
        return switch (context.purpose()) {
            case Purpose.Person() -> Duration.ZERO;
            case Purpose.Reading reading ->
                concerned(request)
                        .filter(budget -> budget.remaining() <= floor(budget, reading))
                        .map(this::left)
                        .filter(left -> left.compareTo(Reserve.NEAR) <= 0)
                        .max(Comparator.naturalOrder())
                        .orElse(Duration.ZERO);
        };
    }

    /**
     * How long to wait before asking, so that what is left lasts until the window ends.
     *
     * @throws HubException.RateLimited if nothing is left that the request may use
     */
    Duration pause(Request request) {
        RequestContext context = RequestContext.of(request);
        return concerned(request)
                .peek(budget -> check(budget, context))
                .map(this::spacing)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /**
     * Takes a request out of the budgets it draws on. Readings that are under way count at once, since many start
     * together; what people use, the next answer tells.
     *
     * @throws HubException.RateLimited if nothing is left that the request may use
     */
    void take(Request request) {
        RequestContext context = RequestContext.of(request);
        keys(request).forEach(key -> budgets.asMap().computeIfPresent(key, (_, budget) -> taken(budget, context)));
    }

    private @Nullable Budget taken(Budget budget, RequestContext context) {
        if (!isCurrent(budget)) {
            return null;
        }
        check(budget, context);
        return switch (context.purpose()) {
            case Purpose.Person() -> budget;
            case Purpose.Reading _ ->
                new Budget(budget.bucket(), budget.caller(), budget.remaining() - 1, budget.quota(), budget.resetsAt());
        };
    }

    private static void check(Budget budget, RequestContext context) {
        if (budget.remaining() <= 0) {
            throw limited(context.credential(), budget.resetsAt());
        }
        if (budget.remaining() <= floor(budget, context.purpose())) {
            throw new HubException.RateLimited(
                    "What the Hub still answers until %s UTC is kept for people's own requests."
                            .formatted(TIME.format(budget.resetsAt())),
                    budget.resetsAt());
        }
    }

    private static long floor(Budget budget, Purpose purpose) {
        return switch (purpose) {
            case Purpose.Person() -> 0;
            case Purpose.Reading _ -> Reserve.of(budget);
        };
    }

    /** The budgets that a request draws on, as far as they are known. */
    private Stream<Budget> concerned(Request request) {
        return keys(request).map(budgets::getIfPresent).filter(Objects::nonNull).filter(this::isCurrent);
    }

    /** A window that ends later than any could was begun by a clock that has been set back since. */
    private boolean isCurrent(Budget budget) {
        return left(budget).compareTo(RateLimit.LONGEST) <= 0;
    }

    private Stream<Key> keys(Request request) {
        Endpoint endpoint = RequestContext.of(request).endpoint();
        return Stream.of(bucketOf.get(endpoint), endpoint.ownBucket())
                .filter(Objects::nonNull)
                .distinct()
                .map(bucket -> key(request, bucket));
    }

    /** Takes down what an answer says. Answers overtake each other, so within one window only the least counts. */
    void note(Response response) {
        RateLimit limit = RateLimit.of(response.headers());
        if (limit != null) {
            Request request = response.request();
            bucketOf.put(RequestContext.of(request).endpoint(), limit.bucket());
            Key key = key(request, limit.bucket());
            Budget said = budget(
                    key, limit.remaining(), limit.quota(), clock.instant().plus(limit.resetsIn()));
            budgets.asMap()
                    .merge(
                            key,
                            said,
                            (known, late) -> isCurrent(known) && known.remaining() <= late.remaining() ? known : late);
        }
    }

    /**
     * Takes down a refusal. Where the Hub's figures don't say that the bucket is empty, it is only this endpoint that
     * has to wait.
     */
    HubException.RateLimited refused(Response response) {
        Headers headers = response.headers();
        RequestContext context = RequestContext.of(response.request());
        RateLimit limit = RateLimit.of(headers);
        Duration wait = RateLimit.retryAfter(headers, clock.instant());
        if (wait == null && limit != null) {
            wait = limit.resetsIn();
        }
        if (wait == null) {
            return limited(context.credential(), null);
        }
        Instant retryAt = clock.instant().plus(wait);
        if (limit != null && limit.remaining() == 0) {
            putNone(key(response.request(), limit.bucket()), limit.quota(), retryAt);
        } else {
            putNone(key(response.request(), context.endpoint().ownBucket()), null, retryAt);
        }
        return limited(context.credential(), retryAt);
    }

    private void putNone(Key key, @Nullable Long quota, Instant retryAt) {
        budgets.put(key, budget(key, 0, quota, retryAt));
    }

    private Key key(Request request, String bucket) {
        return new Key(
                Origin.of(request.url()),
                bucket,
                keys.of(RequestContext.of(request).credential()));
    }

    private static Budget budget(Key key, long remaining, @Nullable Long quota, Instant resetsAt) {
        return new Budget(key.bucket(), key.caller(), remaining, quota, resetsAt);
    }

    private Duration spacing(Budget budget) {
        if (budget.remaining() > Reserve.of(budget)) {
            return Duration.ZERO;
        }
        Duration even = left(budget).dividedBy(budget.remaining());
        return even.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : even;
    }

    private Duration left(Budget budget) {
        return Duration.between(clock.instant(), budget.resetsAt());
    }

    private static HubException.RateLimited limited(Credential credential, @Nullable Instant retryAt) {
        String caller = credential.present() ? "this token" : "callers without a token";
        String until = retryAt == null ? "for now. Wait some minutes" : "until " + TIME.format(retryAt) + " UTC. Wait";
        String rescue = credential.present() ? "." : ", or use a token: it has a budget of its own.";
        return new HubException.RateLimited(
                "The Hub takes no more requests from " + caller + " " + until + rescue, retryAt);
    }
}
