/** What is shown where there is no screen, and where one broke. */
@NullMarked
package io.hubcheck.ui.problem;

import org.jspecify.annotations.NullMarked;
