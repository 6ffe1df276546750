/** In which language a reader is written to. */
@NullMarked
package io.hubcheck.ui.language;

import org.jspecify.annotations.NullMarked;
