/**
 * The plugins: found, loaded, watched, and handed to the rest as what the SDK's interfaces say, with each call guarded.
 *
 * <p>Nothing that is got here ever throws what a plugin threw, or waits longer than the deadline of its kind.
 */
@ApplicationModule(allowedDependencies = {"api", "api::spi", "secret"})
@NullMarked
package io.hubcheck.plugin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
