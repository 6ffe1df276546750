/** Who signed in, as apps are told. */
@NullMarked
package io.hubcheck.demo.oauth.profile;

import org.jspecify.annotations.NullMarked;
