package io.hubcheck.plugin.internal;

import io.hubcheck.api.ModelValidator;
import io.hubcheck.api.spi.HubcheckPlugin;
import io.hubcheck.plugin.internal.context.Contexts;
import io.hubcheck.plugin.internal.guard.GuardRules;
import io.hubcheck.plugin.internal.load.BeanCandidate;
import io.hubcheck.plugin.internal.load.Candidate;
import io.hubcheck.plugin.internal.load.Candidates;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.core.env.Environment;

/** Puts the plugin host together, and starts it when all else is there. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PluginSettings.class)
class PluginConfiguration {

    @Bean
    Contexts pluginContexts(
            ObjectProvider<ModelValidator> validator, PluginSettings settings, Environment environment) {
        Binder binder = Binder.get(environment);
        return new Contexts(
                validator::getObject,
                plugin -> settingsOf(plugin, binder),
                dataDirectory(binder),
                settings.credentials());
    }

    @Bean
    PluginHost plugins(PluginSettings settings, Contexts contexts, Clock clock, Environment environment) {
        Path data = dataDirectory(Binder.get(environment));
        Activator activator = new Activator(
                new ApiLevels(HubcheckPlugin.API_LEVEL),
                settings.limits(),
                new GuardRules(settings.deadlines(), settings.mostOffers(), clock),
                contexts);
        Path remembered = data == null ? null : data.resolve("plugins.properties");
        return new PluginHost(new SlotFiller(activator, new DisabledPlugins(settings.disabled(), remembered)));
    }

    /** Plugins may use everything, so everything is there before them. */
    @Bean
    SmartInitializingSingleton pluginStart(PluginHost host, PluginSettings settings, ListableBeanFactory beans) {
        return () -> host.start(candidates(settings, beans));
    }

    private static List<Candidate> candidates(PluginSettings settings, ListableBeanFactory beans) {
        ClassLoader application = HubcheckPlugin.class.getClassLoader();
        List<Candidate> all = new ArrayList<>(Candidates.onClassPath(application));
        beans.getBeansOfType(HubcheckPlugin.class).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(AnnotationAwareOrderComparator.INSTANCE))
                .map(bean -> new BeanCandidate(bean.getKey(), bean.getValue()))
                .forEach(all::add);
        all.addAll(Candidates.inFolder(Path.of(settings.dir()), application));
        return all;
    }

    private static Map<String, String> settingsOf(String plugin, Binder binder) {
        return binder.bind("hubcheck.plugins.settings." + plugin, Bindable.mapOf(String.class, String.class))
                .orElse(Map.of());
    }

    private static @Nullable Path dataDirectory(Binder binder) {
        String set = binder.bind("hubcheck.data-dir", String.class).orElse("").strip();
        return set.isEmpty() ? null : Path.of(set);
    }
}
