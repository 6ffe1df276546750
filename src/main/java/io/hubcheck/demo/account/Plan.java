package io.hubcheck.demo.account;

/** What a caller pays for, by which quotas are set. */
public enum Plan {
    ANONYMOUS,
    FREE,
    PRO,
    TEAM
}
