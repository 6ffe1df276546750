/** What those go through who run the packaged application. */
@NullMarked
package io.hubcheck.operation;

import org.jspecify.annotations.NullMarked;
