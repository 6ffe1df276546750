/** How Hubcheck itself is: how fresh what it shows is, and what its sources say. */
@NullMarked
package io.hubcheck.ui.status;

import org.jspecify.annotations.NullMarked;
