package io.hubcheck.demo.account;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The picture of a person or an organisation: its first letter on a colour of its own. */
public final class Avatar {

    private Avatar() {}

    /** Where it is on this server. */
    public static String path(String name) {
        return "/avatars/%032x.svg".formatted(Integer.toUnsignedLong(name.hashCode()));
    }

    /** The picture at that path, as SVG. */
    public static Optional<String> at(String path) {
        return Person.all().stream()
                .flatMap(person -> Stream.concat(
                        Stream.of(person.name()), person.memberships().stream().map(Membership::organization)))
                .filter(name -> path(name).equals(path))
                .findFirst()
                .map(Avatar::svg);
    }

    private static String svg(String name) {
        String own = name.replaceFirst("^demo-", "");
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
                <rect width="64" height="64" fill="hsl(%d 55%% 40%%)"/>
                <text x="32" y="43" font-family="system-ui, sans-serif" font-size="32" fill="#fff" \
                text-anchor="middle">%s</text></svg>
                """.formatted(
                        Math.floorMod(name.hashCode(), 360), own.substring(0, 1).toUpperCase(Locale.ROOT));
    }
}
