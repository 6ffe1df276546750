/** The screens; the only module that knows Vaadin. */
@ApplicationModule(allowedDependencies = {"api", "api::spi", "auth", "catalog", "hub", "plugin", "token", "validate"})
@NullMarked
package io.hubcheck.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
