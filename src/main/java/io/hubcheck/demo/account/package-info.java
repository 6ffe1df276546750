/** The demo people and the tokens that stand for them. */
@NullMarked
package io.hubcheck.demo.account;

import org.jspecify.annotations.NullMarked;
