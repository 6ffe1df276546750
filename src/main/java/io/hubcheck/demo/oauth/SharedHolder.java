package io.hubcheck.demo.oauth;

import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * Keeps the security context where Spring Security's static methods look for it at that moment.
 *
 * <p>The application in the same process puts a holder of its own there after the stand-in was built, and the
 * authorization server asks both the holder it was built with and the static one.
 */
final class SharedHolder implements SecurityContextHolderStrategy {

    private static SecurityContextHolderStrategy current() {
        return SecurityContextHolder.getContextHolderStrategy();
    }

    @Override
    public void clearContext() {
        current().clearContext();
    }

    @Override
    public SecurityContext getContext() {
        return current().getContext();
    }

    @Override
    public Supplier<SecurityContext> getDeferredContext() {
        return current().getDeferredContext();
    }

    @Override
    public void setContext(SecurityContext context) {
        current().setContext(context);
    }

    @Override
    public void setDeferredContext(Supplier<SecurityContext> context) {
        current().setDeferredContext(context);
    }

    @Override
    public SecurityContext createEmptyContext() {
        return current().createEmptyContext();
    }
}
