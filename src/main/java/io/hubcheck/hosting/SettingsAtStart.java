package io.hubcheck.hosting;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.PropertyResolver;

/** Looks at the settings before anything is made of them: each part by itself would complain in words of its own. */
final class SettingsAtStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsAtStart.class);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        PropertyResolver settings = context.getEnvironment();
        if (areOurs(settings)) {
            SettingRules.check(settings);
            SettingRules.unused(settings).forEach(LOG::warn);
        }
    }

    /** Inside another program its own settings are nothing to us. */
    private static boolean areOurs(PropertyResolver settings) {
        return settings.containsProperty("hubcheck.hosting.host");
    }
}
