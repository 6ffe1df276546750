package io.hubcheck.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Whether it is up, everybody is told; all else only whoever runs it. A port of its own is theirs to close. */
@Configuration(proxyBeanMethods = false)
class ActuatorSecurity {

    private final ProblemWriter problems;

    ActuatorSecurity(ProblemWriter problems) {
        this.problems = problems;
    }

    @Bean
    @Order(0)
    SecurityFilterChain actuator(
            HttpSecurity chain,
            Environment environment,
            SecurityContextHolderStrategy contexts,
            @Value("${hubcheck.metrics.token:}") String token) {
        boolean ownPort = ManagementPortType.get(environment) == ManagementPortType.DIFFERENT;
        return chain.securityMatcher("/actuator", "/actuator/**")
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers("/actuator/health", "/actuator/health/**")
                            .permitAll();
                    if (ownPort) {
                        requests.anyRequest().permitAll();
                    } else {
                        requests.anyRequest().hasRole(OperatorFilter.ROLE);
                    }
                })
                .addFilterBefore(new OperatorFilter(token, contexts), AnonymousAuthenticationFilter.class)
                .exceptionHandling(denied ->
                        denied.authenticationEntryPoint((request, response, why) -> refuse(response, token.isBlank())))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(CsrfConfigurer::disable)
                .headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
                .requestCache(RequestCacheConfigurer::disable)
                .build();
    }

    private void refuse(HttpServletResponse response, boolean noToken) throws IOException {
        if (noToken) {
            problems.write(
                    problem(HttpStatus.FORBIDDEN, "Set HUBCHECK_METRICS_TOKEN on the server, and send it as a Bearer."),
                    response);
        } else {
            HttpHeaders headers = new HttpHeaders();
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            problems.write(
                    problem(
                            HttpStatus.UNAUTHORIZED,
                            "Send the token that was set as HUBCHECK_METRICS_TOKEN as a Bearer."),
                    headers,
                    response);
        }
    }

    private static ProblemAnswer problem(HttpStatus status, String whatToDo) {
        return ProblemAnswer.of(status, "operator_only", "Only whoever runs this server is told. " + whatToDo);
    }
}
