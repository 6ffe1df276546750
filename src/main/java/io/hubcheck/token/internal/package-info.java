/** How tokens are inspected: the form, the Hub's word, the token's own claims, and a cache for each token's own report. */
@NullMarked
package io.hubcheck.token.internal;

import org.jspecify.annotations.NullMarked;
