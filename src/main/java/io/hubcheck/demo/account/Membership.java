package io.hubcheck.demo.account;

/** An organisation as one of its members sees it. */
public record Membership(String organization, String fullname, String role) {

    /** The organisation's, as the Hub gives: 24 hex digits. */
    public String id() {
        return "%024x".formatted(Integer.toUnsignedLong(organization.hashCode()));
    }
}
