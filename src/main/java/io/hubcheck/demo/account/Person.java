package io.hubcheck.demo.account;

import java.util.List;

/**
 * A demo account.
 *
 * @param preferredProviders the order chosen in the settings, first choice first; others follow
 * @param disabledProviders providers switched off in the settings
 */
public record Person(
        String name,
        String fullname,
        boolean pro,
        boolean hasCredit,
        List<Membership> memberships,
        List<String> preferredProviders,
        List<String> disabledProviders) {

    static final Person ALICE =
            new Person("demo-alice", "Alice, free plan", false, true, List.of(), List.of(), List.of());

    static final Person BOB = new Person(
            "demo-bob",
            "Bob, PRO with a team",
            true,
            true,
            List.of(new Membership("demo-lab", "Demo Lab", "admin")),
            List.of("together", "novita", "groq"),
            List.of());

    static final Person CAROL =
            new Person("demo-carol", "Carol, out of credit", false, false, List.of(), List.of(), List.of());

    static final Person DAVE = new Person(
            "demo-dave",
            "Dave, two providers switched off",
            false,
            true,
            List.of(),
            List.of("featherless-ai"),
            List.of("novita", "cohere"));

    static final Person ERIN = new Person(
            "demo-erin",
            "Erin, works at a provider",
            false,
            true,
            List.of(new Membership("togethercomputer", "Together", "write")),
            List.of(),
            List.of());

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
