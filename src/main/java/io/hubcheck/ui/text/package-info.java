/** What is written on the screens. */
@NullMarked
package io.hubcheck.ui.text;

import org.jspecify.annotations.NullMarked;
