/** Who is signed in: the chip in the frame, and the page about oneself and one's token. */
@NullMarked
package io.hubcheck.ui.account;

import org.jspecify.annotations.NullMarked;
