/** The screens; the only module that knows Vaadin. */
@ApplicationModule(
        allowedDependencies = {
            "api",
            "api::spi",
            "auth",
            "batch",
            "catalog",
            "hosting",
            "hub",
            "limit",
            "plugin",
            "secret",
            "snippet",
            "token",
            "trace",
            "validate"
        })
@NullMarked
package io.hubcheck.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
