package io.hubcheck.web;

import io.hubcheck.batch.BatchResult;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;

/** Writes results as one line of JSON each, and sends each off at once. */
final class ResultLines {

    private final JsonMapper json;
    private final OutputStream out;

    ResultLines(JsonMapper json, OutputStream out) {
        this.json = json;
        this.out = out;
    }

    /** @throws UncheckedIOException if nobody listens any more, which ends the batch */
    void write(BatchResult result) {
        try {
            out.write(json.writeValueAsBytes(BatchAnswer.Result.of(result)));
            out.write('\n');
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
