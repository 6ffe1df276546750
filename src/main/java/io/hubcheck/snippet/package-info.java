/** Programs that call one model at one provider for one task, in several languages. None holds a token. */
@ApplicationModule(allowedDependencies = {"api", "hub"})
@NullMarked
package io.hubcheck.snippet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
