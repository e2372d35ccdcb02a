package se.beslutsgang.imports.grammar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A proposal as a sentence points at it.
 *
 * @param groups the parties in whose name it was written; several groups for several proposals
 * @param names persons to whom it belongs, as printed, maybe in the genitive
 * @param office whose proposal it is, in its base form: "kommunstyrelsen"
 * @param place the body where it arose: "förslaget från M i kommunstyrelsen"
 * @param aim what it asks for, where that is said: "om att avslå motionen"
 */
record Ref(
        Noun noun,
        Reach reach,
        boolean plural,
        boolean own,
        List<List<String>> groups,
        List<String> names,
        Optional<LocalDate> date,
        Optional<String> office,
        Optional<String> place,
        List<String> topics,
        Optional<String> point,
        Optional<Ask> aim,
        String words) {

    enum Noun {
        OFFICE,
        LYING,
        MOTION,
        MATTER,
        PROPOSAL,
        ADDITION,
        AMENDMENT,
        REFERRAL,
        POSTPONEMENT,
        REJECTION
    }

    enum Reach {
        ONE,
        /** "Samtliga yrkanden", "yrkandena". */
        ALL,
        /** "Övriga yrkanden". */
        OTHERS,
        /** "Återstående yrkanden". */
        REMAINING
    }

    /** A part of the matter, told by its topic. */
    static Ref part(String topic, String words) {
        return new Ref(
                Noun.MATTER,
                Reach.ONE,
                false,
                false,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(topic),
                Optional.empty(),
                Optional.empty(),
                words);
    }

    /** What those who move it add or change, in its words. */
    static Ref own(Noun noun, String words) {
        return part("", words).as(noun);
    }

    private Ref as(Noun other) {
        return new Ref(
                other, reach, plural, true, groups, names, date, office, place, List.of(), point,
                aim, words);
    }

    /** A referral back known by the motives of its parties. */
    static Ref referral(List<List<String>> groups) {
        return new Ref(
                Noun.REFERRAL,
                Reach.ONE,
                false,
                false,
                groups,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "återremissyrkandet");
    }

    /** The same, belonging to these. */
    Ref of(List<String> owners) {
        return new Ref(
                noun, reach, plural, false, groups, owners, date, office, place, topics, point, aim,
                words);
    }

    boolean isList() {
        return reach != Reach.ONE;
    }

    /** Whether it is of these parties, in whatever order. */
    boolean isOf(Set<String> parties) {
        return groups.stream().anyMatch(g -> Set.copyOf(g).equals(parties));
    }

    boolean bare() {
        return groups.isEmpty() && names.isEmpty() && date.isEmpty() && topics.isEmpty();
    }
}
