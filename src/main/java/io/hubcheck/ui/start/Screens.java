package io.hubcheck.ui.start;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.router.RouteAccessDeniedError;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import com.vaadin.flow.server.startup.LookupServletContainerInitializer;
import com.vaadin.flow.server.startup.VaadinAppShellInitializer;
import com.vaadin.flow.spring.SpringLookupInitializer;
import io.hubcheck.ui.AppShell;
import io.hubcheck.ui.MainLayout;
import io.hubcheck.ui.about.AboutView;
import io.hubcheck.ui.account.AccountView;
import io.hubcheck.ui.batch.BatchView;
import io.hubcheck.ui.compare.CompareView;
import io.hubcheck.ui.home.HomeView;
import io.hubcheck.ui.model.ModelView;
import io.hubcheck.ui.plugins.PluginsView;
import io.hubcheck.ui.problem.BrokenView;
import io.hubcheck.ui.problem.NotFoundView;
import io.hubcheck.ui.provider.ProviderView;
import io.hubcheck.ui.provider.ProvidersView;
import io.hubcheck.ui.status.StatusView;
import io.hubcheck.ui.validate.ValidateView;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.HandlesTypes;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/** All screens, told to Vaadin when the server starts, which else reads every class beside them to find them. */
final class Screens implements ServletContextListener {

    static final Set<Class<? extends Component>> WITH_ADDRESS = Set.of(
            AboutView.class,
            AccountView.class,
            BatchView.class,
            CompareView.class,
            HomeView.class,
            ModelView.class,
            PluginsView.class,
            ProviderView.class,
            ProvidersView.class,
            StatusView.class,
            ValidateView.class);

    static final Class<? extends RouterLayout> LAYOUT = MainLayout.class;

    static final Set<Class<? extends Component>> OF_PROBLEMS = Set.of(BrokenView.class, NotFoundView.class);

    @Override
    public void contextInitialized(ServletContextEvent start) {
        VaadinServletContext context = new VaadinServletContext(start.getServletContext());
        new Services().start(start);
        VaadinAppShellInitializer.init(Set.of(AppShell.class), context);
        ApplicationRouteRegistry registry = ApplicationRouteRegistry.getInstance(context);
        RouteConfiguration routes = RouteConfiguration.forRegistry(registry);
        registry.setLayout(LAYOUT);
        routes.update(() -> WITH_ADDRESS.forEach(routes::setAnnotatedRoute));
        registry.setErrorNavigationTargets(OF_PROBLEMS);
        registry.setErrorNavigationTargets(Set.of(RouteAccessDeniedError.class));
    }

    /** Vaadin's services are Spring's beans, or its own. */
    private static final class Services extends LookupServletContainerInitializer {

        void start(ServletContextEvent start) {
            try {
                process(Set.of(LookupInitializer.class, SpringLookupInitializer.class), start.getServletContext());
            } catch (ServletException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        protected Collection<Class<?>> getServiceTypes() {
            return Arrays.stream(LookupServletContainerInitializer.class
                            .getAnnotation(HandlesTypes.class)
                            .value())
                    .filter(type -> type != LookupInitializer.class)
                    .collect(toSet());
        }
    }
}
