package io.hubcheck.demo.traffic;

/** A request and the moments, counted by {@link Traffic}, at which it came and was answered. */
final class Exchange {

    private static final long OPEN = Long.MAX_VALUE;

    private final AskedRequest request;
    private final long from;
    private long to = OPEN;

    Exchange(AskedRequest request, long from) {
        this.request = request;
        this.from = from;
    }

    AskedRequest request() {
        return request;
    }

    long from() {
        return from;
    }

    boolean isOpen() {
        return to == OPEN;
    }

    boolean spans(long moment) {
        return from <= moment && moment < to;
    }

    void close(long moment) {
        if (isOpen()) {
            to = moment;
        }
    }
}
