package se.beslutsgang.meetings.domain;

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
            Stream.of(MeetingRule.values(), MinutesRule.values(), CompletenessRule.values())
                    .<Rule>flatMap(Stream::of)
                    .toList();

    @TestFactory
    Stream<DynamicTest> a_test_that_holds_a_rule_fails_without_it() {
        return RuleProof.of(RULES, EveryRuleHoldsTest.class);
    }

    @Test
    void the_list_of_rules_is_up_to_date() {
        RulesPage.holds("meetings", RULES, EveryRuleHoldsTest.class);
    }
}
