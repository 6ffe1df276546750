/** Who asked what, how much of it at once, and how much of it a quota still allows. */
@NullMarked
package io.hubcheck.demo.traffic;

import org.jspecify.annotations.NullMarked;
