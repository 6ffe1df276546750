/** What is behind the values that are shown. */
@NullMarked
package io.hubcheck.ui.about;

import org.jspecify.annotations.NullMarked;
