package io.hubcheck.hosting;

import java.net.InetAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.core.env.PropertyResolver;

/** What settings must be like, alone and together. Values are not repeated: a secret may be in the wrong place. */
final class SettingRules {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int HIGHEST_PORT = 65_535;

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "PORT must be a number from 0 to 65535; leave it out for 7860.",
                    settings -> absentOr(settings, "server.port", SettingRules::isPort)),
            new Rule(
                    "OAUTH_CLIENT_SECRET is set but OAUTH_CLIENT_ID is not: set both, or the id alone for an app without"
                            + " a secret.",
                    settings -> isBlank(settings, "hubcheck.auth.client-secret")
                            || !isBlank(settings, "hubcheck.auth.client-id")),
            new Rule(
                    "OAUTH_SCOPES must contain openid: without it nobody can sign in.",
                    settings -> blankOr(
                            settings,
                            "hubcheck.auth.scopes",
                            scopes -> List.of(scopes.split("\\s+")).contains("openid"))),
            new Rule(
                    "OPENID_PROVIDER_URL must be an https address, such as https://huggingface.co, without user, query and"
                            + " fragment; only a login on this machine may be reached over http.",
                    settings -> blankOr(settings, "hubcheck.auth.provider-url", SettingRules::isLogin)),
            new Rule(
                    "SPACE_HOST must be a host alone, such as owner-name.hf.space, without https:// and without a path;"
                            + " a port is from 1 to 65535.",
                    settings -> blankOr(
                            settings,
                            "hubcheck.hosting.host",
                            hosts -> PublicHost.isOne(HostingProperties.first(hosts)))),
            new Rule(
                    "SPACE_ID is set but SPACE_HOST is not: in a Space the host is needed too.",
                    settings ->
                            isBlank(settings, "hubcheck.hosting.space") || !isBlank(settings, "hubcheck.hosting.host")),
            new Rule(
                    "HUBCHECK_TRUSTED_PROXIES must be addresses or ranges, such as 10.0.0.0/8, separated by commas, or"
                            + " none.",
                    settings -> blankOr(settings, "hubcheck.hosting.trusted-proxies", SettingRules::areProxies)));

    private SettingRules() {}

    /** @throws UnusableSettingException if one of them is broken */
    static void check(PropertyResolver settings) {
        Stream.of(RULES, SignInRules.ALL, ReachRules.ALL, LimitRules.ALL)
                .flatMap(List::stream)
                .filter(rule -> !rule.kept().test(settings))
                .findFirst()
                .ifPresent(broken -> {
                    throw new UnusableSettingException(broken.sentence());
                });
    }

    /** What to say of settings that can be left out as the others are. */
    static List<String> unused(PropertyResolver settings) {
        return SignInRules.USED.stream()
                .filter(rule -> !rule.kept().test(settings))
                .map(Rule::sentence)
                .toList();
    }

    static boolean isBlank(PropertyResolver settings, String name) {
        return blankOr(settings, name, value -> false);
    }

    static boolean blankOr(PropertyResolver settings, String name, Predicate<String> rule) {
        return absentOr(settings, name, value -> value.isEmpty() || rule.test(value));
    }

    private static boolean absentOr(PropertyResolver settings, String name, Predicate<String> rule) {
        return Optional.ofNullable(settings.getProperty(name))
                .map(String::strip)
                .map(rule::test)
                .orElse(true);
    }

    private static boolean isPort(String value) {
        return value.matches("[0-9]{1,5}") && Integer.parseInt(value) <= HIGHEST_PORT;
    }

    private static boolean isLogin(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && ("https".equalsIgnoreCase(uri.getScheme())
                            || ("http".equalsIgnoreCase(uri.getScheme()) && THIS_MACHINE.contains(uri.getHost())));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static boolean areProxies(String value) {
        return value.equals(HostingProperties.NOBODY)
                || Arrays.stream(value.split(",", -1)).map(String::strip).allMatch(SettingRules::isRange);
    }

    /** An address, perhaps with how many of its bits count. Names would be looked up, and lead anywhere. */
    private static boolean isRange(String value) {
        String[] parts = value.split("/", 2);
        try {
            int bits = InetAddress.ofLiteral(parts[0]).getAddress().length * Byte.SIZE;
            return parts.length == 1 || (parts[1].matches("[0-9]{1,3}") && Integer.parseInt(parts[1]) <= bits);
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    /** @param kept whether settings are as the sentence says */
    record Rule(String sentence, Predicate<PropertyResolver> kept) {}
}
