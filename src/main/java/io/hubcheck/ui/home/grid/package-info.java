/** The catalogue as a table or as cards, offer by offer or model by model. */
@NullMarked
package io.hubcheck.ui.home.grid;

import org.jspecify.annotations.NullMarked;
