/** Where plugins come from, and what they can see of the application. */
@NullMarked
package io.hubcheck.plugin.internal.load;

import org.jspecify.annotations.NullMarked;
