package io.hubcheck.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Looks for what shuts people out of a page, as far as a program can tell. */
final class Axe {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final String SCRIPT = script();

    /** What WCAG 2.2 AA asks, and good practice with landmarks and headings. */
    private static final String LOOK = """
            () => axe.run(document, {
              resultTypes: ['violations'],
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            }).then(found => found.violations.flatMap(fault => fault.nodes.map(node => ({
              impact: fault.impact,
              words: fault.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary.replace(/\\s+/g, ' '),
            }))))
            """;

    private Axe() {}

    /** The grave faults of a page as it is now, each with its rule and place. */
    @SuppressWarnings("unchecked")
    static List<String> graveFaults(Page page) {
        page.evaluate(SCRIPT);
        return ((List<Map<String, String>>) page.evaluate(LOOK))
                .stream()
                        .filter(fault -> GRAVE.contains(fault.get("impact")))
                        .map(fault -> fault.get("words"))
                        .toList();
    }

    private static String script() {
        try (InputStream file = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
