package io.hubcheck.plugin.internal.call;

import org.jspecify.annotations.Nullable;

/**
 * A part of a plugin, until the plugin is disabled: whoever still has the stand-in for it then no longer keeps the plugin's
 * classes in memory.
 */
public final class Held<T> {

    private volatile @Nullable T part;

    Held(T part) {
        this.part = part;
    }

    /** The part. */
    public T get() {
        T here = part;
        if (here == null) {
            throw new IllAnswer("It is disabled.");
        }
        return here;
    }

    void drop() {
        part = null;
    }
}
