package io.hubcheck.demo;

import io.hubcheck.demo.account.Callers;
import io.hubcheck.demo.account.DemoTokens;
import io.hubcheck.demo.control.ControlRoutes;
import io.hubcheck.demo.control.RealPages;
import io.hubcheck.demo.data.Catalog;
import io.hubcheck.demo.fault.FaultFilter;
import io.hubcheck.demo.fault.Faults;
import io.hubcheck.demo.http.CommonHeadersFilter;
import io.hubcheck.demo.hub.HubRoutes;
import io.hubcheck.demo.oauth.OAuthServer;
import io.hubcheck.demo.oauth.authorize.PageRoutes;
import io.hubcheck.demo.oauth.profile.UserinfoEndpoint;
import io.hubcheck.demo.oauth.token.IssuedTokens;
import io.hubcheck.demo.router.RouterRoutes;
import io.hubcheck.demo.traffic.RateLimitFilter;
import io.hubcheck.demo.traffic.RateLimits;
import io.hubcheck.demo.traffic.Traffic;
import io.hubcheck.demo.traffic.TrafficFilter;
import jakarta.servlet.Filter;
import java.net.InetAddress;
import java.time.InstantSource;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.web.context.AbstractSecurityWebApplicationInitializer;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The server. It has no stereotype and no auto-configuration: the application's scan doesn't find it, and neither the
 * application's settings nor what is on its class path reach it.
 */
@EnableWebMvc
@Import(OAuthServer.class)
class StandInServer {

    @Bean
    TomcatServletWebServerFactory webServer(StandInOptions options) {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(options.port());
        factory.setAddress(InetAddress.getLoopbackAddress());
        // A request that is held or hangs must not take a thread from the others.
        factory.addProtocolHandlerCustomizers(protocol -> protocol.setExecutor(new VirtualThreadExecutor("stand-in-")));
        // The Hub's own clients send expand[] as it is.
        factory.addConnectorCustomizers(connector -> connector.setProperty("relaxedQueryChars", "[]"));
        // Cookies ignore ports: by the usual name it would overwrite the application's.
        factory.getSettings().getSession().getCookie().setName("stand-in-session");
        return factory;
    }

    @Bean
    DispatcherServlet dispatcherServlet() {
        return new DispatcherServlet();
    }

    @Bean
    InstantSource clock(StandInOptions options) {
        return options.clock();
    }

    @Bean
    Catalog catalog() {
        return new Catalog();
    }

    @Bean
    Faults faults() {
        return new Faults();
    }

    @Bean
    Traffic traffic() {
        return new Traffic();
    }

    @Bean
    DemoTokens tokens(InstantSource clock) {
        return new DemoTokens(clock);
    }

    @Bean
    Callers callers(DemoTokens tokens, IssuedTokens issued) {
        return new Callers(tokens, issued);
    }

    @Bean
    FilterRegistrationBean<TrafficFilter> trafficFilter(Traffic traffic) {
        return filter(1, new TrafficFilter(traffic));
    }

    @Bean
    FilterRegistrationBean<CommonHeadersFilter> commonHeadersFilter(InstantSource clock) {
        return filter(2, new CommonHeadersFilter(clock));
    }

    @Bean
    FilterRegistrationBean<RateLimitFilter> rateLimitFilter(StandInOptions options, Callers callers) {
        return filter(3, new RateLimitFilter(new RateLimits(options.quotas(), options.clock()), callers));
    }

    @Bean
    FilterRegistrationBean<FaultFilter> faultFilter(Faults faults) {
        return filter(4, new FaultFilter(faults));
    }

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> etagFilter() {
        ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
        filter.setWriteWeakETag(true);
        return filter(5, filter);
    }

    @Bean
    FilterRegistrationBean<Filter> oauthFilter(
            @Qualifier(AbstractSecurityWebApplicationInitializer.DEFAULT_FILTER_NAME) Filter springSecurity) {
        FilterRegistrationBean<Filter> registration = filter(6, springSecurity);
        registration.setUrlPatterns(OAuthServer.PATHS);
        return registration;
    }

    @Bean
    RouterFunction<ServerResponse> routes(
            StandInOptions options, Catalog catalog, Callers callers, Faults faults, DemoTokens tokens) {
        return HubRoutes.of(catalog, callers, options.pageCap())
                .and(RouterRoutes.of(catalog, callers))
                .and(UserinfoEndpoint.route(callers))
                .and(PageRoutes.routes())
                .and(ControlRoutes.of(faults, tokens))
                .and(RouterFunctions.route(RequestPredicates.all(), new RealPages(catalog)));
    }

    private static <F extends Filter> FilterRegistrationBean<F> filter(int order, F filter) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }
}
