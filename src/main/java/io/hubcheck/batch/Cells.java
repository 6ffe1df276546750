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
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY, CsvReadFeature.TRIM_SPACES)
            .build();

    private Cells() {}

    static List<String> of(String line) {
        return of(line, separator(line));
    }

    static List<String> of(String line, char separator) {
        return line.indexOf(separator) >= 0 || line.startsWith(QUOTE) ? split(line, separator) : words(line);
    }

    static char separator(String line) {
        return (char) SEPARATORS
                .chars()
                .filter(separator -> line.indexOf(separator) >= 0)
                .findFirst()
                .orElse(SEPARATORS.charAt(0));
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
