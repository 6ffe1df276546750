package io.hubcheck.token;

import io.hubcheck.api.RealCall;

/**
 * How a real call ended.
 *
 * @param call what came of it
 * @param atOwnersExpense whether the token's owner paid for it or would have had to, and no organisation: who bills one calls by
 *     its account, and by a right that is granted for that one
 */
public record CallEnd(RealCall call, boolean atOwnersExpense) {}
