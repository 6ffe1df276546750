/**
 * For the tests of plugins: a contract for each extension point, what to ask a plugin about, and a stand-in for the Hub.
 *
 * <p>The contracts need JUnit and the SDK; {@link io.hubcheck.testkit.StandInHubExtension} needs the whole of Hubcheck as a
 * library, too.
 */
@NullMarked
package io.hubcheck.testkit;

import org.jspecify.annotations.NullMarked;
