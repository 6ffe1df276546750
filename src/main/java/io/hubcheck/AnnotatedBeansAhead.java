package io.hubcheck;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotContribution;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** Lets the build find the beans with annotations that a start would look for. Spring finds it in {@code aot.factories}. */
final class AnnotatedBeansAhead implements BeanFactoryInitializationAotProcessor {

    @Override
    public @Nullable BeanFactoryInitializationAotContribution processAheadOfTime(
            ConfigurableListableBeanFactory beans) {
        AnnotatedBeans annotated = AnnotatedBeans.of(beans);
        return (generation, code) ->
                generation.getGeneratedFiles().addResourceFile(AnnotatedBeans.FILE, annotated.text());
    }
}
