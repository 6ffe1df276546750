package io.hubcheck.demo.traffic;

import org.jspecify.annotations.Nullable;

/**
 * A request that came. Whether a credential came with it is kept, the credential is not.
 *
 * @param query the raw query, empty where there was none
 * @param id its X-Request-Id, or null if it had none
 */
public record AskedRequest(
        String method,
        String path,
        String query,
        boolean authorized,
        @Nullable String id) {}
