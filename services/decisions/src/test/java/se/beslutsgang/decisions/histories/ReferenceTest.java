package se.beslutsgang.decisions.histories;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "se.beslutsgang.decisions.reference")
class ReferenceTest {

    @ArchTest
    static final ArchRule the_reference_shares_nothing_with_the_domain =
            classes()
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..", "org.jspecify..", "se.beslutsgang.decisions.reference..")
                    .because("what is told by the same classes agrees with itself");
}
