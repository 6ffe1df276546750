package io.hubcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.context.properties.ConfigurationPropertiesBean;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.boot.web.servlet.ServletRegistration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.context.annotation.ImportAware;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.config.annotation.web.configuration.WebSecurityConfiguration;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;

/** What a start looks for in fewer places has to be found all the same. */
class PreparedBeanFactoryTest {

    @Controller
    private static class Known {}

    @Controller
    @Service
    private static class Unknown {}

    private final PreparedBeanFactory beans =
            new PreparedBeanFactory(new AnnotatedBeans(Map.of(Controller.class.getName(), Set.of("known"))));

    @Test
    void beansOfAGenericTypeAreFoundAsElsewhere() {
        register("words", ResolvableType.forClassWithGenerics(List.class, String.class));
        register("numbers", ResolvableType.forClassWithGenerics(List.class, Integer.class));

        assertThat(beans.getBeanNamesForType(ResolvableType.forClassWithGenerics(List.class, String.class)))
                .containsExactly("words");
        assertThat(beans.getBeanNamesForType(List.class)).containsExactly("words", "numbers");
    }

    @Test
    void anAnnotationThatTheBuildLookedForIsFoundWhereItWasFoundThen() {
        register("known", ResolvableType.forClass(Known.class));
        register("unknown", ResolvableType.forClass(Unknown.class));

        assertThat(beans.getBeanNamesForAnnotation(Controller.class)).containsExactly("known");
        assertThat(beans.findAnnotationOnBean("known", Controller.class)).isNotNull();
    }

    @Test
    void anyOtherAnnotationIsLookedForEverywhere() {
        register("known", ResolvableType.forClass(Known.class));
        register("unknown", ResolvableType.forClass(Unknown.class));

        assertThat(beans.getBeanNamesForAnnotation(Service.class)).containsExactly("unknown");
    }

    @Test
    void whatTheBuildWroteDownIsWhatAStartReads() {
        AnnotatedBeans found = new AnnotatedBeans(Map.of("a.Mark", Set.of("one", "b.Two$Three"), "a.Rare", Set.of()));

        AnnotatedBeans read = AnnotatedBeans.read(new StringReader(found.text()));

        assertThat(List.of("one", "b.Two$Three", "other"))
                .filteredOn(bean -> read.namesByAnnotation().get("a.Mark").contains(bean))
                .containsExactly("one", "b.Two$Three");
        assertThat(read.namesByAnnotation().get("a.Rare")).doesNotContain("one");
    }

    @Test
    void aValueIsTakenFromTheParameterThatIsSaidToHaveIt() {
        beans.setAutowireCandidateResolver(new ContextAnnotationAutowireCandidateResolver());
        beans.addEmbeddedValueResolver(text -> text.equals("${greeting}") ? "hello" : text);
        beans.registerBeanDefinition(
                "greeting",
                new RootBeanDefinition(Greeting.class, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false));

        assertThat(beans.getBean(Greeting.class).text()).isEqualTo("hello");
    }

    private record Greeting(@Value("${greeting}") String text) {}

    /** Of the running server: Spring Boot may name things differently in another version. */
    @Test
    void settingsAreKnownByTheirNamesAndNothingIsThereThatAPreparedStartPassesOver() {
        List<ApplicationContext> running = new ArrayList<>();
        try (RunningHubcheck hubcheck = new RunningHubcheck(List.of(), running::add)) {
            ApplicationContext context = running.getFirst();

            assertThat(hubcheck.port()).isPositive();
            assertThat(ConfigurationPropertiesBean.getAll(context))
                    .hasSizeGreaterThan(10)
                    .allSatisfy((name, settings) -> assertThat(
                                    PreparedBeanFactory.holdsSettings(name, settings.getInstance()))
                            .as(name)
                            .isTrue());
            assertThat(methodsThatMakeBeans(context))
                    .hasSizeGreaterThan(100)
                    .noneMatch(method -> AnnotatedElementUtils.isAnnotated(method, Value.class));
            assertThat(List.of(FilterRegistration.class, ServletRegistration.class))
                    .allSatisfy(annotation -> assertThat(context.getBeanNamesForAnnotation(annotation))
                            .isEmpty());
            assertThat(context.getBeansOfType(ImportAware.class).values())
                    .singleElement()
                    .isInstanceOf(WebSecurityConfiguration.class);
        }
    }

    private static List<Method> methodsThatMakeBeans(ApplicationContext context) {
        ConfigurableListableBeanFactory beans = ((ConfigurableApplicationContext) context).getBeanFactory();
        return Stream.of(beans.getBeanDefinitionNames())
                .map(beans::getMergedBeanDefinition)
                .filter(RootBeanDefinition.class::isInstance)
                .map(definition -> ((RootBeanDefinition) definition).getResolvedFactoryMethod())
                .filter(Objects::nonNull)
                .toList();
    }

    private void register(String name, ResolvableType type) {
        RootBeanDefinition definition = new RootBeanDefinition();
        definition.setTargetType(type);
        beans.registerBeanDefinition(name, definition);
    }
}
