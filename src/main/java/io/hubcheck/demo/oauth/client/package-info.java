/** The apps that may ask people to sign in, and what they may ask for. */
@NullMarked
package io.hubcheck.demo.oauth.client;

import org.jspecify.annotations.NullMarked;
