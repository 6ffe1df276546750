/** Providers: all of them, and each with what it serves and what its sources last said. */
@NullMarked
package io.hubcheck.ui.provider;

import org.jspecify.annotations.NullMarked;
