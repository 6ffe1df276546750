/** One question about a pair, and its verdict. */
@NullMarked
package io.hubcheck.ui.validate;

import org.jspecify.annotations.NullMarked;
