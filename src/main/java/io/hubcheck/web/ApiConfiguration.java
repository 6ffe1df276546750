package io.hubcheck.web;

import io.hubcheck.limit.RateLimit;
import jakarta.servlet.Filter;
import jakarta.validation.Validator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.convert.ConversionService;
import org.springframework.format.FormatterRegistry;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What all endpoints share. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

    private final BatchArgument batches;
    private final ObjectProvider<ConversionService> conversions;
    private final ObjectProvider<Validator> validator;

    /**
     * @param conversions made only after this
     * @param validator made for the first request that needs it
     */
    ApiConfiguration(
            BatchArgument batches,
            @Qualifier("mvcConversionService") ObjectProvider<ConversionService> conversions,
            ObjectProvider<Validator> validator) {
        this.batches = batches;
        this.conversions = conversions;
        this.validator = validator;
    }

    @Bean
    @Lazy
    static LocalValidatorFactoryBean parameterValidator() {
        return new LocalValidatorFactoryBean();
    }

    @Bean
    WebMvcRegistrations controllersAlone() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new ControllerMapping();
            }
        };
    }

    /** What parameters say is checked where they are read; to set up Spring’s own takes each start a while. */
    @Override
    public org.springframework.validation.Validator getValidator() {
        return org.springframework.validation.Validator.forType(Void.class, (nothing, errors) -> {});
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new BlankIsNothing());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgument());
        resolvers.add(batches);
        resolvers.add(new RecordArgument(conversions.getObject(), SingletonSupplier.of(validator::getObject)));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RequestCheck()).addPathPatterns("/api/**");
    }

    @Bean
    FilterRegistrationBean<CacheHeaders> cacheHeaders() {
        FilterRegistrationBean<CacheHeaders> registration = new FilterRegistrationBean<>(new CacheHeaders());
        registration.addUrlPatterns("/api/*");
        return registration;
    }

    @Bean
    FilterRegistrationBean<RateLimitFilter> rateLimits(RateLimit limit, ProblemWriter problems) {
        FilterRegistrationBean<RateLimitFilter> registration =
                new FilterRegistrationBean<>(new RateLimitFilter(limit, problems));
        registration.addUrlPatterns("/api/*", "/v3/*");
        registration.setOrder(RateLimit.FILTER_ORDER);
        return registration;
    }

    @Bean
    FilterRegistrationBean<PageRateLimit> pageRateLimits(RateLimit limit, ProblemWriter problems) {
        FilterRegistrationBean<PageRateLimit> registration =
                new FilterRegistrationBean<>(new PageRateLimit(limit, problems));
        registration.setOrder(RateLimit.FILTER_ORDER);
        return registration;
    }

    @Bean
    FilterRegistrationBean<RequestSizes> requestSizes(ProblemWriter problems) {
        return early(new RequestSizes(problems));
    }

    @Bean
    FilterRegistrationBean<ParameterNames> parameterNames(ProblemWriter problems) {
        return early(new ParameterNames(problems));
    }

    @Bean
    FilterRegistrationBean<MadeUpRequests> madeUpRequests(ProblemWriter problems) {
        return early(new MadeUpRequests(problems));
    }

    /** For all that is asked, and after whatever tells browsers how to treat each answer. */
    private static <T extends Filter> FilterRegistrationBean<T> early(T filter) {
        FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }
}
