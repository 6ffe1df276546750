package io.hubcheck.plugin.internal;

import io.hubcheck.api.ModelValidator;
import io.hubcheck.api.spi.HubcheckPlugin;
import io.hubcheck.plugin.internal.context.Contexts;
import io.hubcheck.plugin.internal.guard.GuardRules;
import io.hubcheck.plugin.internal.load.BeanCandidate;
import io.hubcheck.plugin.internal.load.Candidate;
import io.hubcheck.plugin.internal.load.Candidates;
import io.hubcheck.plugin.internal.load.PluginFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.springframework.util.ClassUtils;

/** Puts the plugin host together, and starts it when all else is there. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PluginSettings.class)
class PluginConfiguration {

    private static final ClassLoader APPLICATION = HubcheckPlugin.class.getClassLoader();

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
        return new PluginHost(
                new SlotFiller(activator, new DisabledPlugins(settings.disabled(), remembered)),
                new PluginFolder(settings.folder(), APPLICATION));
    }

    @Bean
    FolderWatch pluginFolderWatch(PluginHost host, PluginSettings settings) {
        return new FolderWatch(host, settings.folder() == null ? Duration.ZERO : settings.lookEvery());
    }

    @Bean
    PluginMetrics pluginMetrics(PluginHost host) {
        return new PluginMetrics(host);
    }

    /** Plugins may use everything, so everything is there before them. */
    @Bean
    SmartInitializingSingleton pluginStart(PluginHost host, ListableBeanFactory beans, Environment environment) {
        return () -> {
            host.start(withoutJars(beans));
            StraySettings.warn(Binder.get(environment), host.list());
        };
    }

    private static List<Candidate> withoutJars(ListableBeanFactory beans) {
        List<Candidate> all =
                new ArrayList<>(Candidates.onClassPath(Objects.requireNonNull(ClassUtils.getDefaultClassLoader())));
        beans.getBeansOfType(HubcheckPlugin.class).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(AnnotationAwareOrderComparator.INSTANCE))
                .map(bean -> new BeanCandidate(bean.getKey(), bean.getValue()))
                .forEach(all::add);
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
