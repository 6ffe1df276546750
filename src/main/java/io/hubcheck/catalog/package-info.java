/** The public catalogue: what is served by whom, read from several sources, merged, and published one snapshot at a time. */
@ApplicationModule(allowedDependencies = {"api", "api::spi", "hub", "plugin", "trace"})
@NullMarked
package io.hubcheck.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
