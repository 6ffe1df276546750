package io.hubcheck.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.hubcheck.api.spi.TokenInspector;
import io.hubcheck.api.spi.TokenView;
import org.junit.jupiter.api.Test;

/** What each {@link TokenInspector} must stand: extend it, and say which one. */
public abstract class TokenInspectorContract {

    /** The inspector, as it is registered. */
    protected abstract TokenInspector inspector();

    @Test
    final void itAnswersAboutEachToken() {
        for (TokenView token : SampleTokens.all()) {
            Findings.sound(inspector().inspect(token), token.toString());
        }
    }

    @Test
    final void itTellsNobodyAFingerprint() {
        for (TokenView token : SampleTokens.all()) {
            String message = inspector().inspect(token).message();
            assertFalse(message.contains(token.fingerprint()), message);
        }
    }

    @Test
    final void itAnswersTheSameQuestionAlikeOnManyThreads() {
        TokenInspector inspector = inspector();
        for (TokenView token : SampleTokens.all()) {
            String code = inspector.inspect(token).code();
            ManyThreads.all(() -> inspector.inspect(token)).forEach(finding -> assertEquals(code, finding.code()));
        }
    }
}
