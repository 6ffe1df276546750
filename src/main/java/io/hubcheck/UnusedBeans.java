package io.hubcheck;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.core.type.MethodMetadata;

/**
 * Takes out what Spring sets up of its own accord, nothing here uses, and no setting leaves out: it would take a tenth of each
 * start. What describes the API is made when somebody asks for the description.
 */
final class UnusedBeans implements BeanDefinitionRegistryPostProcessor {

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

    private static final String DESCRIPTION = "org.springdoc.";

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        NAMES.stream().filter(registry::containsBeanDefinition).forEach(registry::removeBeanDefinition);
        Stream.of(registry.getBeanDefinitionNames())
                .map(registry::getBeanDefinition)
                .filter(UnusedBeans::describesTheApi)
                .forEach(definition -> definition.setLazyInit(true));
    }

    private static boolean describesTheApi(BeanDefinition definition) {
        String type = definition.getBeanClassName();
        MethodMetadata method =
                definition instanceof AnnotatedBeanDefinition found ? found.getFactoryMethodMetadata() : null;
        return (method != null && method.getDeclaringClassName().startsWith(DESCRIPTION))
                || (type != null && type.startsWith(DESCRIPTION));
    }
}
