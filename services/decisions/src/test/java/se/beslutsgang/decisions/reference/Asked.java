package se.beslutsgang.decisions.reference;

import java.util.List;
import java.util.Set;

/** A question, and what may be answered. */
record Asked(String kind, List<Answer> answers) {

    boolean isDelay() {
        return kind.equals("POSTPONEMENT") || kind.equals("REFERRAL_BACK");
    }

    boolean isMain() {
        return kind.equals("MAIN") || kind.equals("REJECTION");
    }

    boolean isMaterial() {
        return isMain() || kind.equals("AMENDMENT") || kind.equals("ADDITION");
    }

    /** By what it is known again. */
    Object key() {
        return isMain() ? "main" : Set.copyOf(answers);
    }

    /** The answer that the chair would find. */
    Answer pick(int number) {
        if (answers.size() > 1) return answers.get(number % answers.size());
        return number % 2 == 0 ? answers.getFirst() : answers.getFirst().opposite();
    }

    @Override
    public String toString() {
        return kind + " " + answers;
    }
}
