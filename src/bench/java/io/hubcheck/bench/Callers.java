package io.hubcheck.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Callers with one connection each, all of them on one thread, as generators of load usually have it: threads of their own would
 * take the server's cores from it merely by being woken.
 */
final class Callers implements AutoCloseable {

    /** Far longer than any answer may take. */
    private static final long PATIENCE = 30_000;

    private final int callers;
    private final Duration pace;
    private final long end;
    private final Selector selector = Selector.open();
    private final PriorityQueue<Caller> idle = new PriorityQueue<>(Comparator.comparingLong(caller -> caller.due));
    private final List<Caller> asking = new ArrayList<>();
    private final List<Double> milliseconds = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    /** @param pace between two questions of one caller; zero for as soon as it has its answer */
    Callers(URI server, int callers, Duration pace, Duration time) throws IOException {
        this.callers = callers;
        this.pace = pace;
        long start = System.nanoTime();
        end = start + time.toNanos();
        for (int number = 0; number < callers; number++) {
            idle.add(new Caller(server, number, start + pace.toNanos() * number / callers));
        }
    }

    /** What came of all questions that were due in that time. */
    Answers ask() throws IOException {
        while (!asking.isEmpty() || !idle.isEmpty()) {
            while (!idle.isEmpty() && idle.peek().due <= System.nanoTime()) {
                ask(idle.remove());
            }
            receive();
        }
        return new Answers(milliseconds, wrong);
    }

    private void receive() throws IOException {
        long untilNext = idle.isEmpty() ? PATIENCE : (idle.peek().due - System.nanoTime()) / 1_000_000;
        selector.select(key -> receive((Caller) key.attachment()), Math.max(1, untilNext));
        if (idle.isEmpty() && !asking.isEmpty() && System.nanoTime() > end + PATIENCE * 1_000_000) {
            throw new IOException(asking.size() + " callers got no answer");
        }
    }

    private void ask(Caller caller) {
        try {
            caller.ask();
        } catch (IOException broken) {
            giveUp(caller, broken);
        }
    }

    private void receive(Caller caller) {
        try {
            caller.connection.receive().ifPresent(caller::take);
        } catch (IOException broken) {
            giveUp(caller, broken);
        }
    }

    private void giveUp(Caller caller, IOException broken) {
        wrong.add(broken.toString());
        asking.remove(caller);
        idle.remove(caller);
        caller.connection.close();
    }

    @Override
    public void close() throws IOException {
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }

    private final class Caller {

        private final KeptConnection connection;
        private int number;

        /** When its next question is to be asked, or was, if it waits for the answer. */
        private long due;

        private Caller(URI server, int number, long due) throws IOException {
            this.number = number;
            this.due = due;
            connection = new KeptConnection(server, selector, this);
        }

        private Pair pair() {
            return Pair.STORED.get(number % Pair.STORED.size());
        }

        private void ask() throws IOException {
            connection.ask(pair().path());
            asking.add(this);
        }

        private void take(String answer) {
            long now = System.nanoTime();
            asking.remove(this);
            milliseconds.add((now - due) / 1e6);
            if (!pair().isAnsweredBy(answer)) {
                wrong.add(answer);
            }
            number += callers;
            due = pace.isZero() ? now : due + pace.toNanos();
            if (due < end) {
                idle.add(this);
            }
        }
    }
}
