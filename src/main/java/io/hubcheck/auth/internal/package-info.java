/** How Spring Security is set up to sign people in, and what is kept of them in their session. */
@NullMarked
package io.hubcheck.auth.internal;

import org.jspecify.annotations.NullMarked;
