package io.hubcheck.plugin.internal;

/** Which API levels a host of one level supports: its own and the one before. */
record ApiLevels(int host) {

    boolean supports(int level) {
        return level >= 1 && (level == host || level == host - 1);
    }

    @Override
    public String toString() {
        return host > 1 ? (host - 1) + " and " + host : String.valueOf(host);
    }
}
