/** What the host gives to a plugin. */
@NullMarked
package io.hubcheck.plugin.internal.context;

import org.jspecify.annotations.NullMarked;
