/** The Hub's own endpoints, below {@code /api}. */
@NullMarked
package io.hubcheck.demo.hub;

import org.jspecify.annotations.NullMarked;
