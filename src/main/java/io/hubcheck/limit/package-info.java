/** How much one address may ask, and how many sessions it may hold open: what a server on the public internet needs. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.hubcheck.limit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
