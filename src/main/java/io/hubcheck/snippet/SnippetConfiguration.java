package io.hubcheck.snippet;

import io.hubcheck.hub.RouterAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SnippetConfiguration {

    @Bean
    Snippets snippets(RouterAddress router) {
        return new Snippets(router.url());
    }
}
