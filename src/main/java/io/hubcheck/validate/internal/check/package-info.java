/** The built-in checks, each one question, written against the SDK alone. */
@NullMarked
package io.hubcheck.validate.internal.check;

import org.jspecify.annotations.NullMarked;
