/** The catalogue: every offer, filtered and sorted. */
@NullMarked
package io.hubcheck.ui.home;

import org.jspecify.annotations.NullMarked;
