package io.hubcheck.catalog;

/**
 * What has changed from one snapshot of the catalogue to the next. Safe for use by many threads; neither the Hub nor a
 * refresh is waited for.
 */
public interface ChangeLog {

    /** The newest changes that answer a query. */
    ChangeHistory changes(ChangeQuery query);
}
