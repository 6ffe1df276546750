package io.hubcheck.ui;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import io.hubcheck.auth.CurrentUser;
import io.hubcheck.auth.SignInPaths;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.limit.RateLimit;
import io.hubcheck.trace.RequestId;
import io.hubcheck.ui.component.Background;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.ReadersLimit;
import io.hubcheck.ui.component.ScheduledTicker;
import io.hubcheck.ui.component.Ticker;
import io.hubcheck.ui.language.Language;
import io.hubcheck.ui.palette.ModelSearch;
import io.hubcheck.ui.plugins.SwitchRight;
import io.hubcheck.ui.provider.Reckoning;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What screens share. */
@Configuration(proxyBeanMethods = false)
class UiConfiguration {

    @Bean
    FilterRegistrationBean<ReadableQuery> readableQuery() {
        return new FilterRegistrationBean<>(new ReadableQuery());
    }

    /** What a page does by itself, such as to renew a sign-in, no request asked for: it has a name of its own. */
    @Bean
    Background background() {
        return work -> {
            RequestId id = RequestId.current().orElseGet(RequestId::next);
            Thread.startVirtualThread(() -> id.during(work));
        };
    }

    @Bean
    Ticker ticker() {
        return new ScheduledTicker();
    }

    @Bean
    Formats formats(Clock clock) {
        return new Formats(clock);
    }

    @Bean
    ReadersLimit readersLimit(RateLimit limit) {
        return new ReadersLimit(limit);
    }

    @Bean
    FilterRegistrationBean<SignInLimit> signInLimit(RateLimit limit, I18NProvider texts) {
        FilterRegistrationBean<SignInLimit> registration = new FilterRegistrationBean<>(new SignInLimit(limit, texts));
        registration.addUrlPatterns(SignInPaths.ALL_BEGINNINGS, SignInPaths.ALL_ENDS);
        registration.setOrder(RateLimit.FILTER_ORDER);
        return registration;
    }

    @Bean
    ModelSearch modelSearch(Catalog catalog) {
        return new ModelSearch(catalog::peek);
    }

    @Bean
    Reckoning reckoning() {
        return new Reckoning();
    }

    @Bean
    SwitchRight switchRight(CurrentUser user, @Value("${hubcheck.plugins.manage:false}") String holders) {
        return new SwitchRight(user, SwitchRight.Holders.of(holders));
    }

    @Bean
    I18NProvider texts() {
        return new DefaultI18NProvider(Language.locales());
    }
}
