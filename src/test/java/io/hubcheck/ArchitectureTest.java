package io.hubcheck;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.hubcheck.api.Experimental;
import io.hubcheck.api.Stable;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Value;

@AnalyzeClasses(
        packages = "io.hubcheck",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.DoNotIncludePrepared.class})
class ArchitectureTest {

    /** What an earlier build worked out about the beans puts them together, so it knows everything. */
    static final class DoNotIncludePrepared implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("__");
        }
    }

    @ArchTest
    static final ArchRule theSdkNeedsTheJdkAndJSpecifyAlone = classes()
            .that()
            .resideInAPackage("io.hubcheck.api..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "io.hubcheck.api.."));

    @ArchTest
    static final ArchRule theSdksTypesSayHowStableTheyAre = classes()
            .that()
            .resideInAPackage("io.hubcheck.api..")
            .and()
            .areTopLevelClasses()
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(Stable.class)
            .orShould()
            .beAnnotatedWith(Experimental.class);

    /** What it is given would run in readers' browsers. */
    @ArchTest
    static final ArchRule noTextIsShownAsHtml =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("com.vaadin.flow.component.Html");

    @ArchTest
    static final ArchRule onlyTheScreensKnowVaadin = noClasses()
            .that()
            .resideOutsideOfPackage("io.hubcheck.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule onlyTheHubModuleKnowsItsClient = noClasses()
            .that()
            .resideOutsideOfPackage("io.hubcheck.hub..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("retrofit2..", "okhttp3..", "okio..", "com.squareup.moshi..");

    @ArchTest
    static final ArchRule nobodyUsesTheStandIn = noClasses()
            .that()
            .resideOutsideOfPackage("io.hubcheck.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.hubcheck.demo..");

    @ArchTest
    static final ArchRule theStandInSharesNoTypeWithTheApp = noClasses()
            .that()
            .resideInAPackage("io.hubcheck.demo..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "io.hubcheck.api..",
                    "io.hubcheck.hub..",
                    "io.hubcheck.catalog..",
                    "io.hubcheck.token..",
                    "io.hubcheck.validate..",
                    "io.hubcheck.web..",
                    "io.hubcheck.ui.."));

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("io.hubcheck.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule fieldsAreNotInjected = noClasses()
            .that(alwaysTrue())
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.beans.factory.annotation.Autowired");

    /** What would heed them is taken out or not set up, for each start's sake: they would do nothing, and say nothing. */
    private static final Set<String> UNHEEDED = Set.of(
            "jakarta.validation.Valid",
            "org.springframework.boot.jackson.JacksonComponent",
            "org.springframework.context.event.EventListener",
            "org.springframework.scheduling.annotation.Async",
            "org.springframework.scheduling.annotation.Scheduled",
            "org.springframework.transaction.annotation.Transactional",
            "org.springframework.transaction.event.TransactionalEventListener",
            "org.springframework.validation.annotation.Validated",
            "org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody");

    @ArchTest
    static final ArchRule nobodyReliesOnWhatIsNotSetUp = noClasses()
            .that(alwaysTrue())
            .should()
            .dependOnClassesThat(describe("nothing heeds", type -> UNHEEDED.contains(type.getFullName())));

    /** A prepared start looks for them at parameters alone ({@code PreparedBeanFactory}). */
    @ArchTest
    static final ArchRule valuesAreOfParameters = noMembers()
            .should()
            .beMetaAnnotatedWith(Value.class)
            .because("a prepared start heeds @Value at parameters alone; take the value as one of the constructor’s");

    private static final Set<String> REGISTERING = Set.of(
            "org.springframework.boot.web.servlet.FilterRegistration",
            "org.springframework.boot.web.servlet.ServletRegistration");

    /** A prepared start knows them of the types that beans are declared with, not of what the beans are in the end. */
    @ArchTest
    static final ArchRule filtersAndServletsAreRegisteredByBeans = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(AnnotatedBeans.class.getName())
            .should()
            .dependOnClassesThat(
                    describe("annotate filters or servlets", type -> REGISTERING.contains(type.getFullName())))
            .because("a prepared start may pass @FilterRegistration over; make a FilterRegistrationBean");

    /** Those of anything else nobody would check ({@code RecordArgument}). */
    @ArchTest
    static final ArchRule constraintsAreOfRecords = noClasses()
            .that()
            .areNotRecords()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.validation.constraints..");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked =
            classes().that().areTopLevelClasses().should(liveInANullMarkedPackage());

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage()
                        .tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(type.getModifiers().contains(JavaModifier.SYNTHETIC));
                events.add(new SimpleConditionEvent(type, marked, type.getName() + " in " + type.getPackageName()));
            }
        };
    }
}
