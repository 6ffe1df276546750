package io.hubcheck.bench;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many visitors, each in a session of their own. */
final class Visitors implements AutoCloseable {

    private static final int AT_THE_DOOR = 4;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Visitor> all;

    /** @param server its address, without a slash at the end */
    Visitors(int visitors, String server) throws Exception {
        Conversation said = Conversation.with(server);
        Callable<Visitor> comes = () -> new Visitor(new OpenPage(http, server, said), said.clicks());
        try (ExecutorService door = Executors.newFixedThreadPool(AT_THE_DOOR)) {
            all = new ArrayList<>();
            for (Future<Visitor> visitor : door.invokeAll(Collections.nCopies(visitors, comes))) {
                all.add(visitor.get());
            }
        }
    }

    /** All click for a while, evenly one after another. */
    Clicked click(Duration time) {
        Clicked heard = new Clicked();
        long start = System.nanoTime();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < all.size(); number++) {
                Visitor visitor = all.get(number);
                long first = start + Visitor.BETWEEN.toNanos() * number / all.size();
                people.submit(() -> {
                    visitor.stay(first, start + time.toNanos(), heard);
                    return visitor;
                });
            }
        }
        return heard;
    }

    @Override
    public void close() {
        all.forEach(Visitor::close);
        http.shutdownNow();
        http.close();
    }
}
