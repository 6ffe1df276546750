/** One guarded stand-in for each sort of extension, that puts right or refuses what a plugin answers. */
@NullMarked
package io.hubcheck.plugin.internal.guard;

import org.jspecify.annotations.NullMarked;
