/** What a token is, and whether it may call inference. */
@ApplicationModule(allowedDependencies = {"api", "hub"})
@NullMarked
package io.hubcheck.token;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
