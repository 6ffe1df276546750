/** Whether a pair works: the engine, the built-in checks, and the façade of the SDK. */
@ApplicationModule(allowedDependencies = {"api", "api::spi", "catalog", "hub", "plugin", "secret", "token", "trace"})
@NullMarked
package io.hubcheck.validate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
