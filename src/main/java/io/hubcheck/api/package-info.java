/**
 * The SDK: what Hubcheck knows, as immutable values, and {@link io.hubcheck.api.ModelValidator}, the one door to it.
 *
 * <p>Words that the Hub may invent at any time (providers, tasks, statuses, sources) are open value types that keep the
 * raw word; only sets that Hubcheck itself closes are enums. Everything here is immutable and safe for use by many
 * threads. Nothing here depends on more than the JDK and JSpecify.
 */
@NullMarked
package io.hubcheck.api;

import org.jspecify.annotations.NullMarked;
