package io.hubcheck.demo.traffic;

/**
 * A request that came. Whether a credential came with it is kept, the credential is not.
 *
 * @param query the raw query, empty where there was none
 */
public record AskedRequest(String method, String path, String query, boolean authorized) {}
