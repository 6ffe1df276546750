/** The Hub's JSON as it comes: tolerant records in which everything may be missing, and nothing is believed yet. */
@NullMarked
package io.hubcheck.hub.internal.wire;

import org.jspecify.annotations.NullMarked;
