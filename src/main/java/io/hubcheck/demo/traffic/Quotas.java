package io.hubcheck.demo.traffic;

import io.hubcheck.demo.account.Plan;

/** How many requests a caller may make in a window of five minutes. */
@FunctionalInterface
public interface Quotas {

    /** The Hub's. */
    Quotas PUBLISHED = (bucket, plan) -> switch (bucket) {
        case SENSITIVE -> 50;
        case MEDIA -> 10_000;
        case PAGES ->
            switch (plan) {
                case ANONYMOUS -> 100;
                case FREE -> 200;
                case PRO, TEAM -> 400;
            };
        case API, ROUTER ->
            switch (plan) {
                case ANONYMOUS -> 500;
                case FREE -> 1000;
                case PRO -> 2500;
                case TEAM -> 3000;
            };
    };

    /** So many that they are never used up. */
    Quotas GENEROUS = (bucket, plan) -> 1_000_000;

    int quota(Bucket bucket, Plan plan);
}
