package io.hubcheck.hosting;

import java.security.SecureRandom;
import java.util.Base64;

/** What a page's own inline scripts are told from others by: one for each answer, in its policy and on the scripts. */
public final class PageNonce {

    /** The attribute of the request that holds it, as text. */
    public static final String ATTRIBUTE = PageNonce.class.getName();

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PageNonce() {}

    static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
