package io.hubcheck.demo;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.stereotype.Component;

/** What makes the stand-in a stranger to the application, so that a mistake about the wire can't hide on both sides. */
@AnalyzeClasses(packages = "io.hubcheck.demo", importOptions = ImportOption.DoNotIncludeTests.class)
class StandsAloneTest {

    @ArchTest
    final ArchRule itSharesNoTypeWithTheApplication = noClasses()
            .that()
            .doNotHaveSimpleName("Demo")
            .should()
            .dependOnClassesThat(resideInAPackage("io.hubcheck..").and(resideOutsideOfPackage("io.hubcheck.demo..")));

    @ArchTest
    final ArchRule theApplicationsScanFindsNothingOfIt =
            noClasses().should().beMetaAnnotatedWith(Component.class).orShould().beAnnotatedWith(Component.class);

    @ArchTest
    final ArchRule itsPackagesFormNoCircle =
            slices().matching("io.hubcheck.demo.(*)..").should().beFreeOfCycles();

    @ArchTest
    final ArchRule itsPartsDoNotKnowTheWhole = noClasses()
            .that()
            .resideInAPackage("io.hubcheck.demo.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.hubcheck.demo");
}
