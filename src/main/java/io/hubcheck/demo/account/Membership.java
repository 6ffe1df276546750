package io.hubcheck.demo.account;

/** An organisation as one of its members sees it. */
public record Membership(String organization, String fullname, String role) {}
