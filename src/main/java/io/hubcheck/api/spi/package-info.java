/** Extension points: what Hubcheck's own checks are written against, and anybody else's. */
@NullMarked
package io.hubcheck.api.spi;

import org.jspecify.annotations.NullMarked;
