package io.hubcheck.catalog.internal;

import io.hubcheck.hub.HubException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells whether a list could be read: some odd entries are left out, but what is left of most of them is no list. */
final class Legibility {

    private static final Logger LOG = LoggerFactory.getLogger(Legibility.class);

    private Legibility() {}

    /**
     * Goes on where a list is mostly legible.
     *
     * @param list what it is, as a sentence begins with it
     * @throws HubException.Malformed if it isn't
     */
    static void check(String list, long readable, long unreadable) {
        if (unreadable > readable) {
            throw new HubException.Malformed(
                    list + " is in a form of which most can't be read. Try again later.", null);
        }
        if (unreadable > 0) {
            LOG.warn("{} has {} entries that can't be read, beside {} that can", list, unreadable, readable);
        }
    }
}
