package se.beslutsgang.app.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import se.beslutsgang.kernel.Rejected;
import se.beslutsgang.kernel.Rule;
import se.beslutsgang.ledger.Projector;
import se.beslutsgang.ledger.Reaction;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.UUID;

/** The rules of the house, each with its reason. */
@AnalyzeClasses(packages = "se.beslutsgang", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    private static final String[] FEATURES = {
        "se.beslutsgang.mandates..",
        "se.beslutsgang.cases..",
        "se.beslutsgang.meetings..",
        "se.beslutsgang.decisions..",
        "se.beslutsgang.minutes.."
    };

    @ArchTest
    static final ArchRule domain_is_pure =
            classes()
                    .that()
                    .resideInAPackage("..domain..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    "java..",
                                    "org.jspecify..",
                                    "se.beslutsgang.kernel..",
                                    "..domain..",
                                    "..events..",
                                    "..commands.."))
                    .because("a rule must be readable and testable without any framework");

    @ArchTest
    static final ArchRule domain_has_no_clock =
            noClasses()
                    .that()
                    .resideInAnyPackage("..domain..", "se.beslutsgang.kernel..")
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(ZonedDateTime.class, "now")
                    .orShould()
                    .callMethod(OffsetDateTime.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(System.class, "nanoTime")
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Clock.class)
                    .because("time comes in as a value, so that a decision can be replayed");

    @ArchTest
    static final ArchRule domain_has_no_random =
            noClasses()
                    .that()
                    .resideInAnyPackage("..domain..", "se.beslutsgang.kernel..")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Random.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(SecureRandom.class)
                    .orShould()
                    .callMethod(UUID.class, "randomUUID")
                    .orShould()
                    .callMethod(Math.class, "random")
                    .because("identity comes in as a value, so that a decision can be replayed");

    @ArchTest
    static final ArchRule domain_refuses_through_judgement =
            noClasses()
                    .that()
                    .resideInAPackage("..domain..")
                    .should()
                    .callConstructor(Rejected.class, Rule.class, Object[].class)
                    .because("a rule held elsewhere knows no mode, and cannot be proven by a test");

    @ArchTest
    static final ArchRule kernel_knows_nothing =
            classes()
                    .that()
                    .resideInAPackage("se.beslutsgang.kernel..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    "java..", "org.jspecify..", "se.beslutsgang.kernel.."))
                    .because("the words all speak bring no framework with them");

    @ArchTest
    static final ArchRule axon_stays_in_the_ledger_and_the_shells =
            noClasses()
                    .that(
                            com.tngtech.archunit.base.DescribedPredicate.not(
                                    resideInAPackage("se.beslutsgang.ledger..")
                                            .or(simpleNameEndsWith("Aggregate"))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.axonframework..")
                    .because("leaving Axon must be a module and not a rewrite");

    @ArchTest
    static final ArchRule shells_are_hidden =
            classes()
                    .that()
                    .haveSimpleNameEndingWith("Aggregate")
                    .should()
                    .bePackagePrivate()
                    .because("commands come in through the ledger only");

    @ArchTest
    static final ArchRule flowable_stays_in_the_cycle =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("se.beslutsgang.cycle..", "se.beslutsgang.processes..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.flowable..")
                    .because("the engine drives when, aggregates decide whether");

    @ArchTest
    static final ArchRule features_know_neither_cycle_nor_audit_nor_app =
            noClasses()
                    .that()
                    .resideInAnyPackage(FEATURES)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "se.beslutsgang.cycle..",
                            "se.beslutsgang.audit..",
                            "se.beslutsgang.exchange..",
                            "se.beslutsgang.app..")
                    .because("what was decided must not hang on what is expected next");

    @ArchTest
    static final ArchRule projectors_and_reactions_send_nothing_out =
            noClasses()
                    .that()
                    .areAssignableTo(Projector.class)
                    .should()
                    .dependOnClassesThat()
                    .haveSimpleName("Commands")
                    .because("a rebuild feeds projectors again, and must change nothing else");

    @ArchTest
    static final ArchRule automations_say_when_and_then =
            classes()
                    .that()
                    .areAssignableTo(Reaction.class)
                    .and()
                    .resideInAPackage("..automation..")
                    .should()
                    .haveSimpleNameStartingWith("When")
                    .andShould()
                    .haveSimpleNameContaining("Then")
                    .because("their names are the list of what happens by itself");

    @ArchTest
    static final ArchRule events_are_plain =
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAPackage("..events..")
                    .should()
                    .notBeAnnotatedWith("com.fasterxml.jackson.annotation.JsonProperty")
                    .because("an event's shape is its record, and a golden file holds it");

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> simpleNameEndsWith(
            String suffix) {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "named *" + suffix, c -> c.getSimpleName().endsWith(suffix));
    }
}
