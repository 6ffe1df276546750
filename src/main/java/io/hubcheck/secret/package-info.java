/** What must not be passed on, and how it is told from what may. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.hubcheck.secret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
