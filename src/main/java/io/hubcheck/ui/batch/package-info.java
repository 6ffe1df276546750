/** The screen that goes through many questions. */
@NullMarked
package io.hubcheck.ui.batch;

import org.jspecify.annotations.NullMarked;
