/** The inference router's endpoints, below {@code /v1}. */
@NullMarked
package io.hubcheck.demo.router;

import org.jspecify.annotations.NullMarked;
