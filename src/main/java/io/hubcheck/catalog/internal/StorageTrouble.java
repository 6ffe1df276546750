package io.hubcheck.catalog.internal;

import io.hubcheck.catalog.internal.store.StorageException;

/** Says what is wrong with the disk, and what to do; without a path, since everyone may read it. */
final class StorageTrouble {

    private StorageTrouble() {}

    /** Why nothing is kept. */
    static String atStart(StorageException fault) {
        return "The catalogue is kept in memory only. " + cause(fault);
    }

    /** Why the last save failed. */
    static String whileSaving(StorageException fault) {
        return "The catalogue could not be saved; what was saved before it is still there. " + cause(fault);
    }

    private static String cause(StorageException fault) {
        return switch (fault.reason()) {
            case LOCKED ->
                "Another process uses the same data folder: give each one its own (hubcheck.data-dir), or stop the other.";
            case DISK ->
                "The data folder can't be read or written: make room in it and let this process write to it, or choose "
                        + "another (hubcheck.data-dir). The server's log says more.";
            case DAMAGED, OTHER -> "The database in the data folder can't be used. The server's log says why.";
        };
    }
}
