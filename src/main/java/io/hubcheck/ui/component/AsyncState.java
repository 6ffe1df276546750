package io.hubcheck.ui.component;

import io.hubcheck.api.Problem;

/** Where something that takes time stands. */
public sealed interface AsyncState<T> {

    /** Nobody asked. */
    record Idle<T>() implements AsyncState<T> {}

    /** Asked, and not answered yet. */
    record Loading<T>() implements AsyncState<T> {}

    /** Answered. */
    record Loaded<T>(T value) implements AsyncState<T> {}

    /** Broken off by a fault of ours. */
    record Failed<T>(Problem problem) implements AsyncState<T> {}
}
