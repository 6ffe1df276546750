/** A few pairs side by side. */
@NullMarked
package io.hubcheck.ui.compare;

import org.jspecify.annotations.NullMarked;
