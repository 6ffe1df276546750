/** One field to reach everything by its name. */
@NullMarked
package io.hubcheck.ui.palette;

import org.jspecify.annotations.NullMarked;
