/** Many questions at once: reading them from what somebody pasted, answering them, and telling the answers as a table. */
@ApplicationModule(allowedDependencies = {"api", "csv", "secret", "trace"})
@NullMarked
package io.hubcheck.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
