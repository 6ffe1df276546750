package io.hubcheck.demo.oauth.client;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What an app can be allowed. */
public enum Scope {
    OPENID("Know that it is you"),
    PROFILE("Read your name, user name, picture and organizations"),
    EMAIL("Read your email address"),
    READ_BILLING("Know whether you have a payment method"),
    READ_MEMBERSHIPS("Read your memberships of organizations"),
    READ_REPOS("Read your private repositories"),
    GATED_REPOS("Read the gated repositories that you have access to"),
    CONTRIBUTE_REPOS("Create repositories, and write to those it created"),
    WRITE_REPOS("Read and write all your repositories"),
    MANAGE_REPOS("Read, write, create and delete all your repositories"),
    READ_COLLECTIONS("Read your private collections"),
    WRITE_COLLECTIONS("Read and write your collections"),
    INFERENCE_API("Make inference requests to Inference Providers on your behalf"),
    READ_ENDPOINTS("Read your inference endpoints"),
    WRITE_ENDPOINTS("Read and write your inference endpoints"),
    JOBS("Run jobs on your behalf"),
    WEBHOOKS("Manage your webhooks"),
    WRITE_DISCUSSIONS("Open discussions and pull requests, and answer, on your behalf");

    private final String sentence;

    Scope(String sentence) {
        this.sentence = sentence;
    }

    /** As requests spell it. */
    public String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a person allows with it. */
    public String sentence() {
        return sentence;
    }

    /** Whether signing in makes no sense without it. */
    public boolean isPartOfSigningIn() {
        return this == OPENID || this == PROFILE;
    }

    /** Those that are known, always in the same order. */
    public static List<Scope> of(Collection<String> values) {
        return Arrays.stream(values())
                .filter(scope -> values.contains(scope.value()))
                .toList();
    }

    /** Those that are known as requests spell them, always in the same order. */
    public static List<String> ordered(Collection<String> values) {
        return of(values).stream().map(Scope::value).toList();
    }
}
