/** Whether a pair works: the engine, the built-in checks, and the façade of the SDK. */
@ApplicationModule(allowedDependencies = {"api", "api::spi", "catalog", "hub", "plugin", "token"})
@NullMarked
package io.hubcheck.validate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
