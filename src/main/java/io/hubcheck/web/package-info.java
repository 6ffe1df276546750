/** The stateless JSON API. */
@ApplicationModule(
        allowedDependencies = {
            "api",
            "api::spi",
            "batch",
            "catalog",
            "csv",
            "hub",
            "limit",
            "plugin",
            "secret",
            "token",
            "trace",
            "validate"
        })
@NullMarked
package io.hubcheck.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
