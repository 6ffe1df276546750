/** The settings of the limits, and the sessions that are counted. */
@NullMarked
package io.hubcheck.limit.internal;

import org.jspecify.annotations.NullMarked;
