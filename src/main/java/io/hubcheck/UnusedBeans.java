package io.hubcheck;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.aot.BeanRegistrationAotContribution;
import org.springframework.beans.factory.aot.BeanRegistrationAotProcessor;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RegisteredBean;
import org.springframework.context.annotation.AnnotationConfigUtils;

/**
 * Takes out what Spring sets up of its own accord, nothing here uses, and no setting leaves out: it would take a tenth of each
 * start. Where the build has worked out the beans it has done so already, and isn't one of them.
 */
final class UnusedBeans implements BeanDefinitionRegistryPostProcessor, BeanRegistrationAotProcessor {

    static final List<String> NAMES = List.of(
            // These two look for annotations on all other beans. Listeners are types here, and so are serializers.
            AnnotationConfigUtils.EVENT_LISTENER_PROCESSOR_BEAN_NAME,
            "jsonComponentModule",
            // So does this one. Nobody signs in here but by the Hub.
            "enableGlobalAuthenticationAutowiredConfigurer",
            // For kinds of endpoints that Spring itself gives up.
            "controllerEndpointHandlerMapping",
            "servletEndpointRegistrar",
            // There is no index.html.
            "welcomePageHandlerMapping",
            "welcomePageNotAcceptableHandlerMapping");

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        NAMES.stream().filter(registry::containsBeanDefinition).forEach(registry::removeBeanDefinition);
    }

    /** Whoever has a say in what is prepared isn't prepared itself. */
    @Override
    public @Nullable BeanRegistrationAotContribution processAheadOfTime(RegisteredBean bean) {
        return null;
    }
}
