/** Faults that can be switched on while the stand-in runs. */
@NullMarked
package io.hubcheck.demo.fault;

import org.jspecify.annotations.NullMarked;
