package io.hubcheck.catalog.internal.store;

import java.io.EOFException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;

/** Why the database file can't be used now. */
public final class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    StorageException(Reason reason, Throwable cause) {
        super(detail(cause), cause);
        this.reason = reason;
    }

    /** Whose fault it is. */
    public enum Reason {
        /** Another process has it open. */
        LOCKED,
        /** The disk or the folder does not let it be read or written. */
        DISK,
        /** The file is no database of this version: damaged, of another program, or of a later version. */
        DAMAGED,
        /** None of these. */
        OTHER
    }

    public Reason reason() {
        return reason;
    }

    /** Why something that was asked of an open database was not done. */
    static StorageException of(RuntimeException fault) {
        return fault instanceof StorageException known ? known : new StorageException(reason(fault), fault);
    }

    /** Why a database can't be opened: what no disk is to blame for then lies in the file. */
    static StorageException ofOpening(Exception fault) {
        if (fault instanceof StorageException known && known.reason != Reason.OTHER) {
            return known;
        }
        Reason reason = reason(fault);
        return new StorageException(reason == Reason.OTHER ? Reason.DAMAGED : reason, fault);
    }

    /** Why a database can't be opened to read it: one that would have to be written first is none. */
    static StorageException ofReading(SQLException fault) {
        return hasCode(fault, ErrorCode.DATABASE_IS_READ_ONLY)
                ? new StorageException(Reason.DAMAGED, fault)
                : ofOpening(fault);
    }

    private static Reason reason(Throwable fault) {
        if (hasCode(fault, ErrorCode.DATABASE_ALREADY_OPEN_1)) {
            return Reason.LOCKED;
        }
        if (causes(fault).anyMatch(StorageException::fromDisk)
                || hasCode(fault, ErrorCode.DATABASE_IS_READ_ONLY, ErrorCode.OUT_OF_MEMORY)) {
            return Reason.DISK;
        }
        boolean damaged = causes(fault).anyMatch(MVStoreException.class::isInstance)
                || hasCode(fault, ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1);
        return damaged ? Reason.DAMAGED : Reason.OTHER;
    }

    /** A file that ends too early is not the disk's fault. */
    private static boolean fromDisk(Throwable cause) {
        return cause instanceof IOException && !(cause instanceof EOFException);
    }

    private static boolean hasCode(Throwable fault, Integer... codes) {
        return causes(fault)
                .anyMatch(cause ->
                        cause instanceof SQLException sql && List.of(codes).contains(sql.getErrorCode()));
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(Optional.of(fault), Optional::isPresent, cause -> cause.map(Throwable::getCause))
                .flatMap(Optional::stream)
                .limit(50);
    }

    /** The innermost message says most: "No space left on device". */
    private static String detail(Throwable fault) {
        return causes(fault)
                .map(Throwable::getMessage)
                .filter(message -> message != null && !message.isBlank())
                .reduce((outer, inner) -> inner)
                .flatMap(message -> message.lines().findFirst())
                .orElse(fault.getClass().getSimpleName());
    }
}
