package se.beslutsgang.kernel;

import java.util.List;

/**
 * A rule says no. Shown as text with its section of law; exit code 1, HTTP 422. Built without a
 * stack trace, since it is an answer and not a fault.
 */
public final class Rejected extends RuntimeException {

    private final transient Rule rule;
    private final transient List<Object> facts;

    /**
     * @param facts what the text needs to say what, where and what to do, in the order of its
     *     placeholders
     */
    public Rejected(Rule rule, Object... facts) {
        super(rule.key() + " (" + rule.section() + ") " + List.of(facts), null, false, false);
        this.rule = rule;
        this.facts = List.of(facts);
    }

    public Rule rule() {
        return rule;
    }

    public List<Object> facts() {
        return facts;
    }
}
