/** What the authors of the plugins under {@code examples/} do, and who reads their documentation. */
@NullMarked
package io.hubcheck.examples;

import org.jspecify.annotations.NullMarked;
