package io.hubcheck.web;

import io.hubcheck.batch.BatchText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Reads a batch from a request, no more of it than a batch may have, and for no longer than a slow line takes. */
final class BatchBody {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final int BUFFER = 8_192;

    private BatchBody() {}

    /** @throws BatchRefusedException if there is nothing to ask in it, or too much, or it comes too slowly */
    static BatchText.Entries read(InputStream body, @Nullable String type, Clock clock, Predicate<String> isProvider)
            throws IOException {
        return switch (BatchText.read(text(body, clock), type, isProvider)) {
            case BatchText.Entries entries -> entries;
            case BatchText.Refused(var problem) ->
                throw new BatchRefusedException(ProblemAnswer.of(
                        problem.code().equals("batch_too_large")
                                ? HttpStatus.CONTENT_TOO_LARGE
                                : HttpStatus.BAD_REQUEST,
                        problem.code(),
                        problem.message()));
        };
    }

    private static String text(InputStream body, Clock clock) throws IOException {
        Instant end = clock.instant().plus(LONGEST_WAIT);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int count = next(body, buffer); count >= 0; count = next(body, buffer)) {
            text.write(buffer, 0, count);
            if (text.size() > BatchText.LONGEST) {
                break;
            }
            if (clock.instant().isAfter(end)) {
                throw tooSlow();
            }
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    private static int next(InputStream body, byte[] buffer) throws IOException {
        try {
            return body.read(buffer);
        } catch (IOException broken) {
            if (broken instanceof SocketTimeoutException || broken.getCause() instanceof SocketTimeoutException) {
                throw tooSlow();
            }
            throw broken;
        }
    }

    private static BatchRefusedException tooSlow() {
        return new BatchRefusedException(ProblemAnswer.of(
                HttpStatus.REQUEST_TIMEOUT,
                "request_timeout",
                "The body came too slowly. Send it again, or in parts."));
    }
}
