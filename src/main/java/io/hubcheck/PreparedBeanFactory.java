package io.hubcheck;

import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.AutowireCandidateResolver;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindingPostProcessor;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.core.ResolvableType;

/** Finds what Spring looks for among all beans where alone it can be. */
final class PreparedBeanFactory extends DefaultListableBeanFactory {

    private final AnnotatedBeans annotated;

    PreparedBeanFactory(AnnotatedBeans annotated) {
        this.annotated = annotated;
    }

    /**
     * Beans of a generic type are among those of its raw type, which Spring remembers. To match them all is half of what Spring
     * Security's start takes: it asks for a hundred types, most of which have no bean.
     */
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

    @Override
    public <A extends Annotation> @Nullable A findAnnotationOnBean(
            String name, Class<A> annotation, boolean allowFactoryBeanInit) {
        return annotated.leaveOut(name, annotation)
                ? null
                : super.findAnnotationOnBean(name, annotation, allowFactoryBeanInit);
    }

    /** What is said of a value at a whole method, Spring would look for at each that makes a bean, among all of its annotations. */
    @Override
    public void setAutowireCandidateResolver(AutowireCandidateResolver resolver) {
        super.setAutowireCandidateResolver(
                resolver.getClass() == ContextAnnotationAutowireCandidateResolver.class
                        ? new ValuesOfParameters()
                        : resolver);
    }

    /** To look for settings to bind, all annotations of each bean, and of the method that makes it, would be made. */
    @Override
    public void addBeanPostProcessors(Collection<? extends BeanPostProcessor> processors) {
        super.addBeanPostProcessors(processors.stream()
                .map(each ->
                        each instanceof ConfigurationPropertiesBindingPostProcessor ? new SettingsAlone(each) : each)
                .toList());
    }

    /** Spring Boot calls what it binds settings to after their prefix and its class. */
    static boolean holdsSettings(String name, Object bean) {
        return name.endsWith("-" + bean.getClass().getName());
    }

    private static final class ValuesOfParameters extends ContextAnnotationAutowireCandidateResolver {

        @Override
        public @Nullable Object getSuggestedValue(DependencyDescriptor dependency) {
            return findValue(dependency.getAnnotations());
        }
    }

    private record SettingsAlone(BeanPostProcessor binding) implements BeanPostProcessor {

        @Override
        public @Nullable Object postProcessBeforeInitialization(Object bean, String name) {
            return holdsSettings(name, bean) ? binding.postProcessBeforeInitialization(bean, name) : bean;
        }
    }
}
