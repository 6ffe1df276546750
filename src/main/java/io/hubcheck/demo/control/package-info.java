/** The page and the resources by which faults are switched from outside. */
@NullMarked
package io.hubcheck.demo.control;

import org.jspecify.annotations.NullMarked;
