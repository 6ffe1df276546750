/** Gathers the facts about a question, runs the checks over them, and makes the verdict. */
@NullMarked
package io.hubcheck.validate.internal;

import org.jspecify.annotations.NullMarked;
