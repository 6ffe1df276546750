package io.hubcheck.trace;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import org.slf4j.MDC;

/**
 * The name of one request, or of one reading in the background, in logs, answers and calls to the Hub.
 *
 * <p>It holds for what is done {@link #during(ScopedValue.CallableOp) during} it, on that thread alone: what goes on
 * elsewhere has to carry it along.
 *
 * @param value letters, digits, dots, dashes and underscores, 64 at most
 */
public record RequestId(String value) {

    /** The header that carries it, both ways. */
    public static final String HEADER = "X-Request-Id";

    /** What log lines have it under. */
    public static final String LOG_KEY = "requestId";

    /** What those of readings in the background begin with, and no others. */
    public static final String OF_REFRESHES = "refresh-";

    private static final ScopedValue<RequestId> CURRENT = ScopedValue.newInstance();

    /** A new one for a request. */
    public static RequestId next() {
        return new RequestId(UUID.randomUUID().toString());
    }

    /** A new one for a reading in the background, which is done for nobody in particular. */
    public static RequestId ofRefresh() {
        return new RequestId(OF_REFRESHES + UUID.randomUUID());
    }

    /** What this thread does something for, or empty if that has no name. */
    public static Optional<RequestId> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** Does something under this name. */
    public <R, X extends Throwable> R during(ScopedValue.CallableOp<R, X> work) throws X {
        try (var _ = MDC.putCloseable(LOG_KEY, value)) {
            return ScopedValue.where(CURRENT, this).call(work);
        }
    }

    /** Does something under this name. */
    public void during(Runnable work) {
        try (var _ = MDC.putCloseable(LOG_KEY, value)) {
            ScopedValue.where(CURRENT, this).run(work);
        }
    }

    /** The same work, on whatever thread, for what the present thread works for. */
    public static Runnable carry(Runnable work) {
        return carry(current(), work);
    }

    /** The same function, on whatever thread, for what the present thread works for. */
    public static <T, R> Function<T, R> carry(Function<T, R> answer) {
        return current()
                .<Function<T, R>>map(id -> question -> id.during(() -> answer.apply(question)))
                .orElse(answer);
    }

    /** Makes virtual threads that work for what the present thread works for. */
    public static ThreadFactory threads() {
        Optional<RequestId> id = current();
        return work -> Thread.ofVirtual().unstarted(carry(id, work));
    }

    private static Runnable carry(Optional<RequestId> id, Runnable work) {
        return id.<Runnable>map(name -> () -> name.during(work)).orElse(work);
    }
}
