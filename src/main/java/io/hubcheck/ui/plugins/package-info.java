/** The plugins, and how each of them does. */
@NullMarked
package io.hubcheck.ui.plugins;

import org.jspecify.annotations.NullMarked;
