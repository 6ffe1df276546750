/** The screens; the only module that knows Vaadin. */
@ApplicationModule(allowedDependencies = {"api", "auth", "catalog", "hub", "token", "validate"})
@NullMarked
package io.hubcheck.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
