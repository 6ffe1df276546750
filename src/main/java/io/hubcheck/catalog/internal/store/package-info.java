/** The catalogue's database file: what is in it, how it is opened, and what becomes of one that can't be used. */
@NullMarked
package io.hubcheck.catalog.internal.store;

import org.jspecify.annotations.NullMarked;
