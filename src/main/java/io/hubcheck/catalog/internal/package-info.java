/** How the catalogue is read, merged, kept fresh and asked. */
@NullMarked
package io.hubcheck.catalog.internal;

import org.jspecify.annotations.NullMarked;
