package io.hubcheck.ui.home;

import io.hubcheck.ui.home.address.HomeAddress;

/**
 * What to drop so that something is left.
 *
 * @param name what is dropped
 * @param several whether that is more than one filter
 * @param address without it
 * @param offers how many there are then
 */
record WayOut(String name, boolean several, HomeAddress address, int offers) {}
