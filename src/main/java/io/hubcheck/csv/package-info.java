/** Tables as text. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.hubcheck.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
