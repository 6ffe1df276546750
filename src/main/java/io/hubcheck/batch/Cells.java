package io.hubcheck.batch;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Splits a line: at commas, semicolons or tabs if there are any, else at spaces. */
final class Cells {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final String QUOTE = "\"";
    private static final String SEPARATORS = ",;\t";

    /** For each separator, what is quoted from the beginning of a cell on, to the end of the line if need be. */
    private static final List<Pattern> QUOTED =
            SEPARATORS.chars().mapToObj(Cells::quoted).toList();

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY, CsvReadFeature.TRIM_SPACES)
            .build();

    private Cells() {}

    static List<String> of(String line) {
        return of(line, separator(line, SEPARATORS.charAt(0)));
    }

    static List<String> of(String line, char separator) {
        return line.indexOf(separator) >= 0 || line.startsWith(QUOTE) ? split(line, separator) : words(line);
    }

    /** What a line is split at: the usual one, unless it has another one alone. What is quoted does not count. */
    static char separator(String line, char usual) {
        return (char) (usual + SEPARATORS)
                .chars()
                .filter(separator -> separates(separator, line))
                .findFirst()
                .orElse(usual);
    }

    private static boolean separates(int separator, String line) {
        return line.indexOf(separator) >= 0
                && QUOTED.get(SEPARATORS.indexOf(separator))
                                .matcher(line)
                                .replaceAll("")
                                .indexOf(separator)
                        >= 0;
    }

    private static Pattern quoted(int separator) {
        return Pattern.compile("(?<=^|%c) *+\"(?:[^\"]|\"\")*+(?:\"|$)".formatted(separator));
    }

    static boolean isSeparated(String line) {
        return SEPARATORS.chars().anyMatch(separator -> line.indexOf(separator) >= 0);
    }

    private static List<String> split(String line, char separator) {
        try {
            String[][] rows = CSV.readerFor(String[][].class)
                    .with(CSV.schema().withColumnSeparator(separator))
                    .readValue(line);
            return rows.length == 0 ? words(line) : List.of(rows[0]);
        } catch (JacksonException unbalancedQuotes) {
            return words(line);
        }
    }

    private static List<String> words(String line) {
        return WORD.matcher(line).results().map(MatchResult::group).toList();
    }
}
