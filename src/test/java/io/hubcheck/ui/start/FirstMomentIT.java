package io.hubcheck.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.spring.SpringServlet;
import com.vaadin.flow.spring.security.RequestUtil;
import io.hubcheck.RunningHubcheck;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.support.GenericApplicationContext;

/** Somebody comes while the server listens already, and the screens do not run yet. */
class FirstMomentIT {

    private static final int MOST_LOOKS = 8;
    private static final long PATIENCE = 60;

    private final HttpClient http = HttpClient.newHttpClient();

    /** Security looks whether they run, perhaps several times: they begin to between any two of these looks. */
    @Test
    void whoeverComesJustThenIsServed() {
        AtomicInteger unseen = new AtomicInteger();
        try (RunningHubcheck server = with(context -> new Unseen(context, unseen))) {
            for (String path : List.of("/", "/me", "/providers", "/hubcheck.css")) {
                for (int looks = 0; looks < MOST_LOOKS; looks++) {
                    unseen.set(looks);

                    assertThat(get(server.url() + path).join().statusCode())
                            .as("%s, the screens being there after %d looks", path, looks)
                            .isEqualTo(200);
                }
            }
        }
    }

    @Test
    void whoeverComesBeforeWaitsForThem() throws Exception {
        CompletableFuture<HttpResponse<String>> early = new CompletableFuture<>();
        try (RunningHubcheck server = with(context -> new Awaited(context, early))) {
            assertThat(server.url()).isNotNull();
            HttpResponse<String> page = early.get(PATIENCE, TimeUnit.SECONDS);

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("class=\"coming\"");
        }
    }

    private static RunningHubcheck with(Function<GenericApplicationContext, SpringServlet> screens) {
        return new RunningHubcheck(
                List.of(), context -> context.getBeanFactory().addBeanPostProcessor(new Screened(context, screens)));
    }

    private CompletableFuture<HttpResponse<String>> get(String address) {
        return http.sendAsync(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private record Screened(
            GenericApplicationContext context, Function<GenericApplicationContext, SpringServlet> screens)
            implements BeanPostProcessor {

        @Override
        @SuppressWarnings("unchecked")
        public Object postProcessBeforeInitialization(Object bean, String name) {
            if (bean instanceof ServletRegistrationBean<?> registration && name.equals("vaadinServlet")) {
                ((ServletRegistrationBean<SpringServlet>) registration).setServlet(screens.apply(context));
            }
            return bean;
        }
    }

    /** Screens that security does not see at its first few looks. */
    private static final class Unseen extends SpringServlet {

        private static final long serialVersionUID = 1L;

        private final transient AtomicInteger looks;

        Unseen(GenericApplicationContext context, AtomicInteger looks) {
            super(context, true);
            this.looks = looks;
        }

        @Override
        public @Nullable VaadinServletService getService() {
            boolean unseen = securityLooks() && looks.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
            return unseen ? null : super.getService();
        }
    }

    /** Screens that begin to run once somebody has come and security has looked for the first time. */
    private final class Awaited extends SpringServlet {

        private static final long serialVersionUID = 1L;

        private final transient GenericApplicationContext context;
        private final transient CompletableFuture<HttpResponse<String>> early;
        private final transient CountDownLatch looked = new CountDownLatch(1);
        private final transient CountDownLatch running = new CountDownLatch(1);

        Awaited(GenericApplicationContext context, CompletableFuture<HttpResponse<String>> early) {
            super(context, true);
            this.context = context;
            this.early = early;
        }

        @Override
        public void init(ServletConfig config) throws ServletException {
            int port = Objects.requireNonNull(((ServletWebServerApplicationContext) context).getWebServer())
                    .getPort();
            get("http://localhost:" + port + "/").thenAccept(early::complete);
            await(looked);
            super.init(config);
            running.countDown();
        }

        @Override
        public @Nullable VaadinServletService getService() {
            if (securityLooks()) {
                if (looked.getCount() > 0) {
                    looked.countDown();
                    return null;
                }
                await(running);
            }
            return super.getService();
        }

        private static void await(CountDownLatch latch) {
            try {
                assertThat(latch.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static boolean securityLooks() {
        return StackWalker.getInstance()
                .walk(frames -> frames.skip(2).findFirst())
                .filter(caller -> caller.getClassName().equals(RequestUtil.class.getName()))
                .isPresent();
    }
}
