package io.hubcheck.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.catalog.StorageStatus;
import io.hubcheck.catalog.internal.store.CatalogFile;
import io.hubcheck.catalog.internal.store.FaultyDisk;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A second process that keeps a catalogue in a folder, and does with it what its arguments say. */
final class OtherProcess implements AutoCloseable {

    static final Instant FIRST = Instant.parse("2026-11-01T10:00:00Z");
    static final Instant SECOND = FIRST.plus(Duration.ofHours(1));
    static final int MODELS = 2_000;

    private final Process process;
    private final BufferedReader lines;

    private OtherProcess(Process process) {
        this.process = process;
        lines = process.inputReader();
    }

    /** One that keeps the first catalogue, and waits for its input to end before it keeps the second, and ends. */
    static OtherProcess holding(Path folder) throws IOException {
        return start("hold", folder.toString());
    }

    /** One that keeps the first catalogue, and hangs in the n-th writing of what comes after it. */
    static OtherProcess hangingInWriting(int nth, Path folder) throws IOException {
        return start("hang", folder.toString(), Integer.toString(nth));
    }

    private static OtherProcess start(String... arguments) throws IOException {
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OtherProcess.class.getName());
        return new OtherProcess(new ProcessBuilder(
                        Stream.concat(java.stream(), Stream.of(arguments)).toList())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** Waits until it says so. */
    void says(String word) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.equals(word)) {
            line = lines.readLine();
        }
        assertThat(line).isEqualTo(word);
    }

    void endInput() throws IOException {
        process.getOutputStream().close();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws Exception {
        kill();
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        if (arguments[0].equals("hold")) {
            hold(folder);
        } else {
            hang(folder, Integer.parseInt(arguments[2]));
        }
    }

    private static void hold(Path folder) throws IOException {
        try (DiskStore store = new DiskStore(new CatalogFile(folder, Clock.systemUTC()), Clock.systemUTC())) {
            store.load();
            save(store, FIRST);
            System.out.println("holding");
            System.in.readAllBytes();
            save(store, SECOND);
        }
        System.out.println("done");
    }

    private static void hang(Path folder, int nth) {
        DiskStore store = new DiskStore(FaultyDisk.file(folder, Clock.systemUTC()), Clock.systemUTC());
        store.load();
        save(store, FIRST);
        AtomicInteger writings = new AtomicInteger();
        FaultyDisk.breaksBy(() -> {
            if (writings.incrementAndGet() == nth) {
                System.out.println("hanging");
                while (true) {
                    LockSupport.park();
                }
            }
        });
        for (Instant next = SECOND; ; next = next.plus(Duration.ofHours(1))) {
            save(store, next);
        }
    }

    private static void save(DiskStore store, Instant at) {
        store.save(LargeCatalogue.of(MODELS, at));
        store.settled().join();
        if (!(store.status() instanceof StorageStatus.OnDisk disk) || disk.trouble() != null) {
            throw new IllegalStateException(store.status().toString());
        }
    }
}
