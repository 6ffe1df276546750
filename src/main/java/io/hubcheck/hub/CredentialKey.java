package io.hubcheck.hub;

/**
 * What a cache or a budget may know a credential by: a keyed hash of the whole token, made by {@link CredentialKeys}.
 *
 * @param value lower-case hex, or {@code anonymous}
 */
public record CredentialKey(String value) {

    /** That of everyone without a token, whoever makes it. */
    public static final CredentialKey ANONYMOUS = new CredentialKey("anonymous");

    @Override
    public String toString() {
        return value;
    }
}
