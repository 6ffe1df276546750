package io.hubcheck.snippet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A resource of several templates, each below a line such as {@code #: text-to-image}, with what else that line says. */
final class Sections {

    private static final Pattern SECTION =
            Pattern.compile("(?ms)^(?:#|//): (?<name>\\S+) ?(?<rest>[^\\n]*)\\n(?<text>.*?)(?=^(?:#|//): |\\z)");

    private final Map<String, Section> sections = new HashMap<>();

    private Sections(String text) {
        SECTION.matcher(text).results().forEach(section -> sections.put(section.group("name"), Section.of(section)));
    }

    static Sections read(String name) {
        return new Sections(Template.read(name).text());
    }

    Optional<Section> of(String name) {
        return Optional.ofNullable(sections.get(name));
    }

    /**
     * One of them.
     *
     * @param rest what its heading says behind the name
     */
    record Section(String rest, Template template) {

        private static Section of(MatchResult found) {
            return new Section(found.group("rest"), new Template(found.group("text")));
        }
    }
}
