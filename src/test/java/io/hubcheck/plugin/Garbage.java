package io.hubcheck.plugin;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import org.jspecify.annotations.Nullable;

/** Waits for what nobody holds any more. */
final class Garbage {

    private static final int TRIES = 100;

    private Garbage() {}

    /** The next reference to something that was collected, or null if something is held on to. */
    static @Nullable Reference<?> next(ReferenceQueue<Object> gone) throws InterruptedException {
        Reference<?> reference = null;
        for (int tries = 0; reference == null && tries < TRIES; tries++) {
            System.gc();
            reference = gone.remove(100);
        }
        return reference;
    }
}
