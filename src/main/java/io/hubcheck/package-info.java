/** Hubcheck, the application. */
@NullMarked
package io.hubcheck;

import org.jspecify.annotations.NullMarked;
