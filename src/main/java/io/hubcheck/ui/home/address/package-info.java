/** What the reader chose to see, as the page's address says it. */
@NullMarked
package io.hubcheck.ui.home.address;

import org.jspecify.annotations.NullMarked;
