/** What the stand-in serves: models, offers and renames that were observed on the Hub. */
@NullMarked
package io.hubcheck.demo.data;

import org.jspecify.annotations.NullMarked;
