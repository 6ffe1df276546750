package io.hubcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.core.Ordered;
import org.springframework.util.ClassUtils;

/** A list of names is out of date as soon as somebody else renames something, and nobody would notice. */
class UnusedBeansTest {

    /** Looks when all beans are known, and before any is taken out. */
    private record Before(List<String> names) implements BeanDefinitionRegistryPostProcessor, Ordered {

        @Override
        public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
            names.addAll(List.of(registry.getBeanDefinitionNames()));
        }

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }
    }

    @Test
    void whatIsTakenOutWouldBeThereAndIsNot() {
        List<String> before = new ArrayList<>();
        AtomicReference<ConfigurableListableBeanFactory> after = new AtomicReference<>();
        try (RunningHubcheck hubcheck = new RunningHubcheck(List.of(), context -> {
            context.registerBean(Before.class, () -> new Before(before));
            after.set(context.getBeanFactory());
        })) {
            assertThat(hubcheck.port()).isPositive();
            assertThat(before).containsAll(UnusedBeans.NAMES);
            assertThat(after.get().getBeanDefinitionNames()).doesNotContainAnyElementsOf(UnusedBeans.NAMES);
        }
    }

    @Test
    void whatIsExcludedByNameIsThereToBeExcluded() {
        SpringBootApplication excluded = HubcheckApplication.class.getAnnotation(SpringBootApplication.class);

        assertThat(excluded.excludeName())
                .isNotEmpty()
                .allSatisfy(
                        name -> assertThat(ClassUtils.isPresent(name, getClass().getClassLoader()))
                                .as(name)
                                .isTrue());
    }
}
