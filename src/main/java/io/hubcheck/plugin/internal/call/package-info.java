/** The one way into a plugin: on threads of its own, for a limited time, a few at once, and not too often in vain. */
@NullMarked
package io.hubcheck.plugin.internal.call;

import org.jspecify.annotations.NullMarked;
