package io.hubcheck;

import java.util.stream.Stream;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.ResolvableType;

/**
 * Looks for beans of a generic type among those of its raw type alone, which Spring remembers. To match them all is half of
 * what Spring Security's start takes: it asks for a hundred types, most of which have no bean.
 */
final class PreparedBeanFactory extends DefaultListableBeanFactory {

    @Override
    public String[] getBeanNamesForType(ResolvableType type, boolean includeNonSingletons, boolean allowEagerInit) {
        Class<?> raw = type.resolve();
        if (raw == null || !type.hasGenerics()) {
            return super.getBeanNamesForType(type, includeNonSingletons, allowEagerInit);
        }
        return Stream.of(getBeanNamesForType(raw, includeNonSingletons, allowEagerInit))
                .filter(name -> isTypeMatch(name, type))
                .toArray(String[]::new);
    }
}
