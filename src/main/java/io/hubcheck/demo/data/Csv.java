package io.hubcheck.demo.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the comma-separated files beside this class; no value in them holds a comma or a quote. */
final class Csv {

    private Csv() {}

    static List<Row> read(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Csv.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().toList();
            List<String> header = List.of(lines.getFirst().split(",", -1));
            return lines.stream()
                    .skip(1)
                    .map(line -> Row.of(header, line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Row(Map<String, String> values) {

        private static Row of(List<String> header, String[] cells) {
            Map<String, String> values = new HashMap<>();
            for (int i = 0; i < cells.length; i++) {
                if (!cells[i].isEmpty()) {
                    values.put(header.get(i), cells[i]);
                }
            }
            return new Row(values);
        }

        String text(String column) {
            return Objects.requireNonNull(values.get(column), column);
        }

        @Nullable
        String optional(String column) {
            return values.get(column);
        }

        @Nullable
        BigDecimal number(String column) {
            String value = values.get(column);
            return value == null ? null : new BigDecimal(value);
        }

        @Nullable
        Boolean flag(String column) {
            String value = values.get(column);
            return value == null ? null : Boolean.valueOf(value);
        }
    }
}
