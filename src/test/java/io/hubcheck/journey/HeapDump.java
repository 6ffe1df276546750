package io.hubcheck.journey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All that a process held in its memory, byte by byte. */
record HeapDump(Path file) {

    private static final int CHUNK = 1 << 24;

    /** As much of a text's end as nothing else ends with. */
    private static final int TELLING = 24;

    /** As much of its beginning as tells what kind it is. */
    private static final int NAMING = 12;

    /** The beginnings of those of some texts whose ends are in it: as plain bytes, or as the two bytes a character that Java may use. */
    Set<String> holdsAnyOf(Collection<String> texts) throws IOException {
        Set<String> found = new TreeSet<>();
        String rest = "";
        try (InputStream bytes = Files.newInputStream(file)) {
            for (byte[] next = bytes.readNBytes(CHUNK); next.length > 0; next = bytes.readNBytes(CHUNK)) {
                String chunk = rest + new String(next, StandardCharsets.ISO_8859_1);
                texts.stream()
                        .filter(text -> isIn(chunk, text))
                        .map(text -> text.substring(0, NAMING) + "…")
                        .forEach(found::add);
                rest = chunk.substring(Math.max(0, chunk.length() - 2 * TELLING));
            }
        }
        return found;
    }

    private static boolean isIn(String chunk, String text) {
        String end = text.substring(text.length() - TELLING);
        return chunk.contains(end)
                || chunk.contains(end.chars().mapToObj(Character::toString).collect(Collectors.joining("\0")));
    }
}
