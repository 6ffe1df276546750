package io.hubcheck;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigUtils;

/**
 * Takes out what Spring sets up of its own accord, nothing here uses, and no setting leaves out: it would take a tenth of each
 * start. What describes the API waits until somebody asks for the description.
 */
final class UnusedBeans implements BeanDefinitionRegistryPostProcessor {

    private static final String DESCRIPTION = "org.springdoc";

    private static final List<String> UNUSED = List.of(
            // They look for annotations on all other beans. Listeners are types here, and the mapper is told of its
            // modules.
            AnnotationConfigUtils.EVENT_LISTENER_PROCESSOR_BEAN_NAME,
            "enableGlobalAuthenticationAutowiredConfigurer",
            "jsonComponentModule",
            // For kinds of endpoints that Spring itself gives up.
            "controllerEndpointHandlerMapping",
            "servletEndpointRegistrar",
            // There is no index.html.
            "welcomePageHandlerMapping",
            "welcomePageNotAcceptableHandlerMapping");

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        UNUSED.stream().filter(registry::containsBeanDefinition).forEach(registry::removeBeanDefinition);
        Stream.of(registry.getBeanDefinitionNames())
                .map(registry::getBeanDefinition)
                .filter(UnusedBeans::describesTheApi)
                .forEach(definition -> definition.setLazyInit(true));
    }

    private static boolean describesTheApi(BeanDefinition definition) {
        String type =
                definition instanceof AnnotatedBeanDefinition annotated && annotated.getFactoryMethodMetadata() != null
                        ? annotated.getFactoryMethodMetadata().getDeclaringClassName()
                        : definition.getBeanClassName();
        return type != null && type.startsWith(DESCRIPTION);
    }
}
