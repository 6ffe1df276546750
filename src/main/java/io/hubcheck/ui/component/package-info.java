/** What screens are put together from. */
@NullMarked
package io.hubcheck.ui.component;

import org.jspecify.annotations.NullMarked;
