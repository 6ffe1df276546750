package io.hubcheck.demo.account;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A demo account.
 *
 * @param preferredProviders the order chosen in the settings, first choice first; others follow
 * @param disabledProviders providers switched off in the settings
 * @param signInLife how long a token lives that an app is given
 */
public record Person(
        String name,
        String fullname,
        boolean pro,
        boolean hasCredit,
        List<Membership> memberships,
        List<String> preferredProviders,
        List<String> disabledProviders,
        Duration signInLife) {

    private static final Duration USUAL_LIFE = Duration.ofHours(8);

    static final Person ALICE =
            new Person("demo-alice", "Alice, free plan", false, true, List.of(), List.of(), List.of(), USUAL_LIFE);

    static final Person BOB = new Person(
            "demo-bob",
            "Bob, PRO with a team",
            true,
            true,
            List.of(new Membership("demo-lab", "Demo Lab", "admin")),
            List.of("together", "novita", "groq"),
            List.of(),
            USUAL_LIFE);

    static final Person CAROL =
            new Person("demo-carol", "Carol, out of credit", false, false, List.of(), List.of(), List.of(), USUAL_LIFE);

    static final Person DAVE = new Person(
            "demo-dave",
            "Dave, two providers switched off",
            false,
            true,
            List.of(),
            List.of("featherless-ai"),
            List.of("novita", "cohere"),
            USUAL_LIFE);

    static final Person ERIN = new Person(
            "demo-erin",
            "Erin, works at a provider",
            false,
            true,
            List.of(new Membership("togethercomputer", "Together", "write")),
            List.of(),
            List.of(),
            USUAL_LIFE);

    static final Person FRANK = new Person(
            "demo-frank",
            "Frank, signed in for three minutes",
            false,
            true,
            List.of(),
            List.of(),
            List.of(),
            Duration.ofMinutes(3));

    private static final List<Person> ALL = List.of(ALICE, BOB, CAROL, DAVE, ERIN, FRANK);

    public static List<Person> all() {
        return ALL;
    }

    /** Who is called that, if anybody is. */
    public static Optional<Person> named(String name) {
        return ALL.stream().filter(person -> person.name().equals(name)).findFirst();
    }

    public boolean isMemberOf(String organization) {
        return memberships.stream().anyMatch(it -> it.organization().equals(organization));
    }

    public Plan plan() {
        if (!memberships.isEmpty()) {
            return Plan.TEAM;
        }
        return pro ? Plan.PRO : Plan.FREE;
    }

    /** As the Hub gives: 24 hex digits. */
    public String id() {
        return "%024x".formatted(Integer.toUnsignedLong(name.hashCode()));
    }
}
