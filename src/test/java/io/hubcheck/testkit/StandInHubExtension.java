package io.hubcheck.testkit;

import io.hubcheck.demo.StandInHub;
import io.hubcheck.demo.StandInOptions;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test's methods a {@link StandInHub} that speaks the Hub's wire and the router's, on a free port of this machine: one
 * for all tests of a run, and as new for each of them, so don't run them at the same time.
 *
 * <p>Use it with {@code @ExtendWith}, and let a method ask for a {@code StandInHub}.
 */
public final class StandInHubExtension implements ParameterResolver, BeforeEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(StandInHubExtension.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        hub(context).reset();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(StandInHub.class);
    }

    @Override
    public StandInHub resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return hub(context);
    }

    /** JUnit closes it at the end. */
    private static StandInHub hub(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(
                        StandInHub.class, key -> StandInHub.start(StandInOptions.forTests()), StandInHub.class);
    }
}
