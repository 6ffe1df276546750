package io.hubcheck.ui.component;

import io.hubcheck.api.Finding;
import io.hubcheck.api.Verdict;
import java.util.Optional;

/** What is asked back where it isn't clear which model is meant. */
public enum AskedBack {
    WHICH("verdict.which"),
    UNREAD("verdict.unread");

    private static final String QUESTIONS = "/" + Verdicts.PATH;

    private final String key;

    AskedBack(String key) {
        this.key = key;
    }

    /** The key of its words. */
    public String key() {
        return key;
    }

    /** Empty where a verdict tells what was asked for. */
    public static Optional<AskedBack> by(Verdict verdict) {
        return switch (verdict.code()) {
            case "model_id_invalid" -> Optional.of(hasCandidates(verdict) ? WHICH : UNREAD);
            case "model_not_found" ->
                !verdict.model().contains("/") && hasCandidates(verdict) ? Optional.of(WHICH) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether the finding that decides asks whether one of them was meant. */
    private static boolean hasCandidates(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> verdict.code().equals(finding.code()))
                .anyMatch(AskedBack::asksAnotherQuestion);
    }

    private static boolean asksAnotherQuestion(Finding finding) {
        return finding.fix() != null && QUESTIONS.equals(finding.fix().url().getPath());
    }
}
