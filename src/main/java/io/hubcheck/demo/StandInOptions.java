package io.hubcheck.demo;

import io.hubcheck.demo.traffic.Quotas;
import java.time.Clock;
import java.time.InstantSource;

/**
 * How a stand-in is set up.
 *
 * @param port 0 for any free one
 * @param clock what quotas and the life of tokens are measured by
 * @param quotas how many requests are allowed
 * @param pageCap the largest page of the model list, 1000 at the Hub; smaller ones make more pages
 */
public record StandInOptions(int port, InstantSource clock, Quotas quotas, int pageCap) {

    private static final int HUB_PAGE_CAP = 1000;

    /** Any free port, the system's clock and quotas that are never used up. */
    public static StandInOptions forTests() {
        return new StandInOptions(0, Clock.systemUTC(), Quotas.GENEROUS, HUB_PAGE_CAP);
    }

    /** A port that stays the same, and the Hub's quotas. */
    public static StandInOptions forDemo(int port) {
        return new StandInOptions(port, Clock.systemUTC(), Quotas.PUBLISHED, HUB_PAGE_CAP);
    }

    public StandInOptions withClock(InstantSource otherClock) {
        return new StandInOptions(port, otherClock, quotas, pageCap);
    }

    public StandInOptions withQuotas(Quotas otherQuotas) {
        return new StandInOptions(port, clock, otherQuotas, pageCap);
    }

    public StandInOptions withPageCap(int otherPageCap) {
        return new StandInOptions(port, clock, quotas, otherPageCap);
    }
}
