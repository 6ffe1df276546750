/** The stateless JSON API. */
@ApplicationModule(allowedDependencies = {"api", "api::spi", "catalog", "hub", "plugin", "token", "validate"})
@NullMarked
package io.hubcheck.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
