/** Where the application is reached: its public host, the proxies before it, the page that may frame it, and what browsers are told. */
@ApplicationModule(allowedDependencies = "hub")
@NullMarked
package io.hubcheck.hosting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
