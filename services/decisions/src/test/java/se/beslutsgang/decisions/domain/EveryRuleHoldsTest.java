package se.beslutsgang.decisions.domain;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import se.beslutsgang.kernel.Rule;
import se.beslutsgang.kernel.testkit.RuleProof;
import se.beslutsgang.kernel.testkit.RulesPage;

import java.util.List;
import java.util.stream.Stream;

class EveryRuleHoldsTest {

    private static final List<Rule> RULES =
            Stream.<Rule[]>of(
                            DecisionRule.values(),
                            ElectionRule.values(),
                            DelegationRule.values(),
                            ItemCompletenessRule.values())
                    .flatMap(Stream::of)
                    .toList();

    @TestFactory
    Stream<DynamicTest> a_test_that_holds_a_rule_fails_without_it() {
        return RuleProof.of(RULES, EveryRuleHoldsTest.class);
    }

    @Test
    void the_list_of_rules_is_up_to_date() {
        RulesPage.holds("decisions", RULES, EveryRuleHoldsTest.class);
    }
}
