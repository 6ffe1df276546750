package io.hubcheck.ui;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import io.hubcheck.auth.CurrentUser;
import io.hubcheck.ui.component.Background;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.ScheduledTicker;
import io.hubcheck.ui.component.Ticker;
import io.hubcheck.ui.plugins.SwitchRight;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What screens share. */
@Configuration(proxyBeanMethods = false)
class UiConfiguration {

    @Bean
    Background background() {
        return Thread::startVirtualThread;
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
    SwitchRight switchRight(CurrentUser user, @Value("${hubcheck.plugins.manage:false}") boolean everybody) {
        return new SwitchRight(user, everybody);
    }

    @Bean
    I18NProvider texts() {
        return new DefaultI18NProvider(List.of(Locale.ENGLISH));
    }
}
