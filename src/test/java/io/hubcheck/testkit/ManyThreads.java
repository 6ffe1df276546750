package io.hubcheck.testkit;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Asks as a server does: on several threads at once. */
final class ManyThreads {

    private static final int THREADS = 8;

    private ManyThreads() {}

    static <T> List<T> all(Supplier<T> question) {
        List<CompletableFuture<T>> asked = IntStream.range(0, THREADS)
                .mapToObj(thread -> CompletableFuture.supplyAsync(question, Thread::startVirtualThread))
                .toList();
        return asked.stream().map(CompletableFuture::join).toList();
    }
}
