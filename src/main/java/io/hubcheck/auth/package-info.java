/** Who is asking: signing in with the Hub, and out again, and the token that comes of it. */
@ApplicationModule(allowedDependencies = {"api", "hub", "limit", "token", "trace"})
@NullMarked
package io.hubcheck.auth;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
