package io.hubcheck.plugin.internal.call;

import org.jspecify.annotations.Nullable;

/** Something that a plugin does; the host's own reading of its answer belongs to it. */
@FunctionalInterface
public interface Work<T extends @Nullable Object> {

    T run() throws Throwable;
}
