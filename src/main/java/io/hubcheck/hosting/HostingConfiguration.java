package io.hubcheck.hosting;

import io.hubcheck.hub.HubLinks;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HostingProperties.class)
class HostingConfiguration {

    /** In seconds: whoever waited for the start asks for the first page at once. */
    private static final long AFTER_START = 3;

    @Bean
    WebServer hostedServer(HostingProperties settings) {
        return new WebServer(settings);
    }

    @Bean
    TurnsAtStart turnsAtStart() {
        return new TurnsAtStart(
                ProcessHandle.current().pid(), CompletableFuture.delayedExecutor(AFTER_START, TimeUnit.SECONDS));
    }

    @Bean
    SocketBuffers socketBuffers() {
        return new SocketBuffers();
    }

    @Bean
    FilterRegistrationBean<BrowserHeaders> browserHeaders(HostingProperties settings, HubLinks links) {
        FilterRegistrationBean<BrowserHeaders> filter = new FilterRegistrationBean<>(
                new BrowserHeaders(ContentPolicy.of(settings, links.hub()), settings.framed()));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
        filter.setAsyncSupported(true);
        return filter;
    }
}
