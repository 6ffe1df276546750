/** Signing in at the stand-in: an authorization server under the Hub's own paths. */
@NullMarked
package io.hubcheck.demo.oauth;

import org.jspecify.annotations.NullMarked;
