/** What people do in a real browser, from end to end. */
@NullMarked
package io.hubcheck.journey;

import org.jspecify.annotations.NullMarked;
