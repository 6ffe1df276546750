package io.hubcheck.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hubcheck.api.Finding;
import io.hubcheck.api.Outcome;
import org.jspecify.annotations.Nullable;

/** What a server asks of each finding; any other becomes an inconclusive one. */
final class Findings {

    private Findings() {}

    static Finding sound(@Nullable Finding finding, String about) {
        assertNotNull(finding, "No finding about " + about);
        assertTrue(finding.code().matches("[a-z][a-z0-9_]{0,63}"), "The code " + finding.code());
        assertEquals(
                finding.outcome() == Outcome.PASS,
                finding.code().equals(Finding.OK),
                "A finding that passed, and only that one, has the code ok: " + finding);
        assertFalse(finding.message().isBlank(), "A finding says something: " + finding);
        assertTrue(finding.message().lines().count() == 1, "A message is one line: " + finding);
        return finding;
    }
}
