package io.hubcheck.snippet;

/**
 * A program that makes one call, whole, and ready to be run where the variable {@code HF_TOKEN} holds a token.
 *
 * @param client with what it calls
 * @param code its text, without a line break at the end
 */
public record Snippet(Client client, String code) {}
