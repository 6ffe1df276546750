package io.hubcheck.ui.start;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.hubcheck.ui.AppShell;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Vaadin knows of a screen only what it is told. */
class ScreensTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.hubcheck");

    @Test
    void everyScreenWithAnAddressIsToldOf() {
        assertThat(found(annotatedWith(Route.class).or(annotatedWith(RouteAlias.class))))
                .containsExactlyInAnyOrderElementsOf(Screens.WITH_ADDRESS);
    }

    @Test
    void everyScreenOfAProblemIsToldOf() {
        assertThat(found(assignableTo(HasErrorParameter.class)))
                .containsExactlyInAnyOrderElementsOf(Screens.OF_PROBLEMS);
    }

    @Test
    void theLayoutAroundThemIsToldOf() {
        assertThat(found(annotatedWith(Layout.class))).containsExactly(Screens.LAYOUT);
    }

    @Test
    void thereIsNothingElseThatVaadinWouldHaveToBeToldOf() {
        assertThat(found(assignableTo(AppShellConfigurator.class))).containsExactly(AppShell.class);
        assertThat(found(assignableTo(WebComponentExporter.class))).isEmpty();
    }

    private static Set<Class<?>> found(DescribedPredicate<? super JavaClass> which) {
        return CLASSES.that(which.forSubtype()).stream().map(JavaClass::reflect).collect(toSet());
    }
}
