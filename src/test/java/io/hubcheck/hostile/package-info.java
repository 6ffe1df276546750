/** What strangers on the public internet try. */
@NullMarked
package io.hubcheck.hostile;

import org.jspecify.annotations.NullMarked;
