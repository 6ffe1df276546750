package io.hubcheck.ui.plugins;

import static io.hubcheck.ui.text.Texts.translate;

import io.hubcheck.plugin.FolderNews;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What to say of a look into the plugins' folder. */
final class FolderWords {

    private FolderWords() {}

    static String of(FolderNews news) {
        String found = Stream.of(
                        sentence("plugins.look.read", news.read()),
                        sentence("plugins.look.gone", news.gone()),
                        sentence("plugins.look.changing", news.changing()))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
        return found.isEmpty() ? translate("plugins.look.nothing") : found;
    }

    private static String sentence(String key, List<String> jars) {
        return jars.isEmpty() ? "" : translate(key, String.join(", ", jars));
    }
}
