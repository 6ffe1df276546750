package io.hubcheck;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.EndpointExtension;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.boot.web.servlet.ServletRegistration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

/**
 * Which beans have the annotations that Spring looks for at each of them. For every kind of annotation that a class or one
 * of its annotations has, the JDK makes a class, whether it is the one that is looked for or not.
 */
record AnnotatedBeans(Map<String, Set<String>> namesByAnnotation) {

    /** Written by the build. */
    static final String FILE = "io/hubcheck/annotated-beans.properties";

    private static final List<Class<? extends Annotation>> LOOKED_FOR = List.of(
            Controller.class,
            ControllerAdvice.class,
            Endpoint.class,
            EndpointExtension.class,
            ServerEndpoint.class,
            FilterRegistration.class,
            ServletRegistration.class);

    static AnnotatedBeans of(ListableBeanFactory beans) {
        return new AnnotatedBeans(LOOKED_FOR.stream()
                .collect(toMap(Class::getName, each -> Set.of(beans.getBeanNamesForAnnotation(each)))));
    }

    static AnnotatedBeans prepared() {
        return read(new InputStreamReader(
                requireNonNull(AnnotatedBeans.class.getClassLoader().getResourceAsStream(FILE), FILE),
                StandardCharsets.UTF_8));
    }

    /** Closes what it reads. */
    static AnnotatedBeans read(Reader text) {
        Properties file = new Properties();
        try (text) {
            file.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new AnnotatedBeans(file.stringPropertyNames().stream()
                .collect(toMap(
                        each -> each, each -> Set.of(file.getProperty(each).split(" ")))));
    }

    /** As {@link #read} takes it. */
    String text() {
        return namesByAnnotation.entrySet().stream()
                .map(each -> each.getKey() + "=" + String.join(" ", new TreeSet<>(each.getValue())) + "\n")
                .sorted()
                .collect(joining());
    }

    /** False of what nobody has looked for at the build, too. */
    boolean leaveOut(String bean, Class<? extends Annotation> annotation) {
        Set<String> names = namesByAnnotation.get(annotation.getName());
        return names != null && !names.contains(bean);
    }
}
