/** How Vaadin is set up, and what it is told of the screens. */
@NullMarked
package io.hubcheck.ui.start;

import org.jspecify.annotations.NullMarked;
