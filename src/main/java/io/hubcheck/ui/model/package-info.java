/** One model: who serves it for what, side by side, and how to call each. */
@NullMarked
package io.hubcheck.ui.model;

import org.jspecify.annotations.NullMarked;
