/** The stateless JSON API. */
@ApplicationModule(allowedDependencies = {"api", "catalog", "hub", "token", "validate"})
@NullMarked
package io.hubcheck.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
