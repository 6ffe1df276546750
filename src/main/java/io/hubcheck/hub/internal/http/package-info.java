/** How one request is made: who asks, how often, how long, how much is read, and what a failure means. */
@NullMarked
package io.hubcheck.hub.internal.http;

import org.jspecify.annotations.NullMarked;
