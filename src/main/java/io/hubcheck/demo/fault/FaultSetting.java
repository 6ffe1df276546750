package io.hubcheck.demo.fault;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fault, and which requests it befalls.
 *
 * @param path a path pattern: {@code /api/models} is that path alone, <code>/api/models/**</code> also what is below it
 * @param times how many requests it befalls yet, or null for all
 */
public record FaultSetting(
        String path,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer times,
        Fault fault) {

    /** Checks what came from outside. */
    public FaultSetting {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(fault, "fault");
    }
}
