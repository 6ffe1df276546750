package io.hubcheck.hosting;

import io.hubcheck.hosting.SettingRules.Rule;
import java.util.List;
import org.springframework.core.env.PropertyResolver;

/** Which settings of signing in go together. */
final class SignInRules {

    private static final String CLIENT = "hubcheck.auth.client-id";
    private static final String DEVELOPER = "hubcheck.auth.developer";

    /** What is asked for and can't be: it would have people believe that they are safe, or served, and they are not. */
    static final List<Rule> ALL = List.of(
            new Rule(
                    "HUBCHECK_DEVELOPER must be true or false.",
                    settings -> SettingRules.blankOr(
                            settings, DEVELOPER, value -> value.matches("(?i)true|yes|on|1|false|no|off|0"))),
            new Rule(
                    "HUBCHECK_DEVELOPER is for your own machine alone, but SPACE_HOST makes this application public: leave out one of"
                            + " them.",
                    settings -> !isOn(settings, DEVELOPER) || SettingRules.isBlank(settings, "hubcheck.hosting.host")));

    /** What does nothing beside the others, and no harm. A Space may always say where its Hub's login is. */
    static final List<Rule> USED = List.of(
            new Rule(
                    "OAUTH_SCOPES is set but OAUTH_CLIENT_ID is not: nobody can sign in at the Hub, so it is of no use.",
                    settings -> goesWithClient(settings, "hubcheck.auth.scopes")),
            new Rule(
                    "OPENID_PROVIDER_URL is set but OAUTH_CLIENT_ID is not: nobody can sign in there, so it is of no use.",
                    settings -> goesWithClient(settings, "hubcheck.auth.provider-url")
                            || !SettingRules.isBlank(settings, "hubcheck.hosting.space")),
            new Rule(
                    "HUBCHECK_DEVELOPER is set but so is OAUTH_CLIENT_ID: people sign in at the Hub, and your own token stands"
                            + " in for nobody.",
                    settings -> !isOn(settings, DEVELOPER) || SettingRules.isBlank(settings, CLIENT)));

    private SignInRules() {}

    private static boolean goesWithClient(PropertyResolver settings, String name) {
        return SettingRules.isBlank(settings, name) || !SettingRules.isBlank(settings, CLIENT);
    }

    /** As settings are read: in any of the words for yes. */
    private static boolean isOn(PropertyResolver settings, String name) {
        return !SettingRules.blankOr(settings, name, value -> !value.matches("(?i)true|yes|on|1"));
    }
}
