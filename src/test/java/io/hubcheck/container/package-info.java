/** What Hubcheck is shipped in. */
@NullMarked
package io.hubcheck.container;

import org.jspecify.annotations.NullMarked;
