package se.beslutsgang.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Holds a command against the rules on its occasion: refuses where the rule's strength and the mode
 * say so, else keeps the departure, which the record must show.
 */
public final class Judgement {

    private final Occasion occasion;
    private final List<Rule> departures = new ArrayList<>();

    public Judgement(Occasion occasion) {
        this.occasion = occasion;
    }

    /**
     * @throws Rejected when the rule is broken and there is no way past it on this occasion
     */
    public Judgement require(boolean kept, Rule rule, Object... facts) {
        if (kept) return this;
        if (refuses(rule)) throw new Rejected(rule, facts);
        departures.add(rule);
        return this;
    }

    private boolean refuses(Rule rule) {
        return switch (rule.strength()) {
            case IMPOSSIBLE -> true;
            case UNLAWFUL -> occasion.mode() == Mode.CONDUCTING && !goesOnWithAReason();
            case UNUSUAL -> false;
        };
    }

    /** "Genomförs ändå" is for whoever runs the meeting, not for one who takes part in it. */
    private boolean goesOnWithAReason() {
        return switch (occasion.actor().role()) {
            case CHAIR, SECRETARY, SYSTEM -> occasion.reason().isPresent();
            case POLITICIAN, AUDITOR -> false;
        };
    }

    /** The rules that were departed from, in the order in which they were held against. */
    public List<Rule> departures() {
        return List.copyOf(departures);
    }

    /**
     * What happened with the departures before it, as the record shows them; nothing when nothing
     * happened.
     *
     * @param noted the event that notes a departure
     */
    public <E> List<E> before(List<? extends E> events, Function<Rule, ? extends E> noted) {
        if (events.isEmpty()) return List.of();
        var all = new ArrayList<E>();
        departures.forEach(rule -> all.add(noted.apply(rule)));
        all.addAll(events);
        return List.copyOf(all);
    }
}
