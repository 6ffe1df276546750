/** What happens between app and stand-in: codes and refresh tokens become access tokens. */
@NullMarked
package io.hubcheck.demo.oauth.token;

import org.jspecify.annotations.NullMarked;
