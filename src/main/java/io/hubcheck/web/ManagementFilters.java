package io.hubcheck.web;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/**
 * What every answer has, those of a port of their own for the management have too, and nobody is taken there for somebody who
 * they are not taken for elsewhere. That port has a context of its own,
 * which finds this by its name; it is no configuration of the application, nor of another program's.
 */
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
@ConditionalOnBean(name = {"browserHeaders", "requestIds", "hostedServer"})
class ManagementFilters {

    @Bean
    FilterRegistrationBean<?> managementHeaders(@Qualifier("browserHeaders") FilterRegistrationBean<?> everywhere) {
        return everywhere;
    }

    @Bean
    FilterRegistrationBean<?> managementRequestIds(@Qualifier("requestIds") FilterRegistrationBean<?> everywhere) {
        return everywhere;
    }

    @Bean
    WebServerFactoryCustomizer<?> managementServer(
            @Qualifier("hostedServer") WebServerFactoryCustomizer<?> everywhere) {
        return everywhere;
    }
}
