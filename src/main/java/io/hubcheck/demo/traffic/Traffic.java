package io.hubcheck.demo.traffic;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * What was asked since the start or the last {@link #reset()}, the latest ten thousand requests of it. Paths are patterns:
 * {@code /api/models} is that path alone, <code>/api/models/**</code> also what is below it. Safe for any thread.
 */
public final class Traffic {

    private static final int REMEMBERED = 10_000;

    private final Deque<Exchange> exchanges = new ArrayDeque<>();
    private long moment;

    /** All requests in the order they came. */
    public synchronized List<AskedRequest> requests() {
        return exchanges.stream().map(Exchange::request).toList();
    }

    public List<AskedRequest> requests(String path) {
        return requests().stream().filter(asks(path)).toList();
    }

    public int count(String path) {
        return requests(path).size();
    }

    /** How many requests wait for their answer now. */
    public synchronized int inFlight() {
        return (int) exchanges.stream().filter(Exchange::isOpen).count();
    }

    /** The most requests that waited for their answers at one moment. */
    public int maxInFlight() {
        return maxInFlight("/**");
    }

    public synchronized int maxInFlight(String path) {
        List<Exchange> matching = exchanges.stream()
                .filter(exchange -> asks(path).test(exchange.request()))
                .toList();
        return matching.stream()
                .mapToInt(one -> (int) matching.stream()
                        .filter(other -> other.spans(one.from()))
                        .count())
                .max()
                .orElse(0);
    }

    /** Forgets everything. */
    public synchronized void reset() {
        exchanges.clear();
    }

    synchronized Exchange begin(AskedRequest request) {
        if (exchanges.size() >= REMEMBERED) {
            exchanges.removeFirst();
        }
        Exchange exchange = new Exchange(request, moment++);
        exchanges.addLast(exchange);
        return exchange;
    }

    synchronized void end(Exchange exchange) {
        exchange.close(moment++);
    }

    private static Predicate<AskedRequest> asks(String path) {
        PathPattern pattern = PathPatternParser.defaultInstance.parse(path);
        return request -> pattern.matches(PathContainer.parsePath(request.path()));
    }
}
