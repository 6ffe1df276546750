/** For which request something is done, so that its log lines and the Hub's can be found by one word. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.hubcheck.trace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
