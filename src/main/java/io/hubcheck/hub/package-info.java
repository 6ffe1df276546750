/** The port to the Hub and its router: one method a call, each with its credential, and one sealed family of failures. */
@ApplicationModule(allowedDependencies = {"api", "trace"})
@NullMarked
package io.hubcheck.hub;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
