/** What all answers have in common. */
@NullMarked
package io.hubcheck.demo.http;

import org.jspecify.annotations.NullMarked;
