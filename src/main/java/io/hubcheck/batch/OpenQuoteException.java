package io.hubcheck.batch;

/** A quote that goes on to the end of a table: what stands behind it can't be told from what stands in it. */
final class OpenQuoteException extends Exception {

    private static final long serialVersionUID = 1L;

    OpenQuoteException(int line) {
        super("The quote that opens in line " + line
                + " is not closed, so nothing after it can be trusted. Close it, or take it out.");
    }
}
