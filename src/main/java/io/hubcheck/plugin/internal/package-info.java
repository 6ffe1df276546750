/** Finds plugins, decides which of them are at work, and hands out what they add. */
@NullMarked
package io.hubcheck.plugin.internal;

import org.jspecify.annotations.NullMarked;
