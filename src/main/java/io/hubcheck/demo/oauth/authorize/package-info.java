/** What happens in the browser: choosing a person, consent, and the way back to the app. */
@NullMarked
package io.hubcheck.demo.oauth.authorize;

import org.jspecify.annotations.NullMarked;
