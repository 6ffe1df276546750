package io.hubcheck.hub;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes {@link CredentialKey}s with a secret that lives as long as this object, so that a key says nothing about a token
 * to whoever sees it, and nothing at all after a restart.
 */
public final class CredentialKeys {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec secret;

    public CredentialKeys() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        secret = new SecretKeySpec(random, ALGORITHM);
    }

    /** The key of a credential: equal for equal tokens, as a whole. */
    public CredentialKey of(Credential credential) {
        return credential.present() ? new CredentialKey(hash(credential.reveal())) : CredentialKey.ANONYMOUS;
    }

    private String hash(String token) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return HexFormat.of().formatHex(mac.doFinal(token.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, impossible);
        }
    }
}
