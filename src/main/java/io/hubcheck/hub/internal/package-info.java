/** How the port to the Hub is served: by Retrofit interfaces, and mappers that believe nothing they read. */
@NullMarked
package io.hubcheck.hub.internal;

import org.jspecify.annotations.NullMarked;
