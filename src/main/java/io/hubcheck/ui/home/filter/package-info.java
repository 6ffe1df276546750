/** What narrows and orders the catalogue: fields, and chips for what is chosen. */
@NullMarked
package io.hubcheck.ui.home.filter;

import org.jspecify.annotations.NullMarked;
