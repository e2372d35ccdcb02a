package se.beslutsgang.decisions.reference;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A matter as it is staged: who is there, what they do on the floor, and what they would do at each
 * question, whichever it turns out to be. Proposals are numbered as they are moved; 0 is what lies
 * on the table. The first of the people presides.
 *
 * @param prepared whether it is known who prepared the matter: the first of two receivers did
 * @param rotated by how many places the meeting turns the material part of the order
 */
public record Script(
        long seed,
        boolean assembly,
        boolean ladder,
        boolean decidesItself,
        boolean onTheTable,
        boolean rightUsed,
        boolean election,
        boolean prepared,
        int seats,
        List<Person> people,
        List<Act> acts,
        int rotated,
        List<Turn> turns,
        List<Claim> claims) {

    public enum Seat {
        SERVES,
        AWAY,
        NONE
    }

    public record Person(String name, String party, Seat seat) {}

    public enum Kind {
        WHOLE,
        REJECTION,
        AMENDMENT,
        ADDITION,
        POSTPONEMENT,
        REFERRAL,
        ADMISSION,
        DOORS
    }

    /** What is done on the floor; people and proposals by their numbers, -1 for none. */
    public sealed interface Act {

        record Move(Kind kind, int by, int about, int detail) implements Act {}

        record Join(int by, int proposal) implements Act {}

        record Stand(int by, int proposal, boolean approves) implements Act {}

        record TakeBack(int proposal) implements Act {}

        record Refuse(int proposal, boolean newMatter) implements Act {}

        record StandOut(int by, int unless) implements Act {}

        record StepAside(int by) implements Act {}
    }

    /**
     * What happens at a question.
     *
     * @param found which alternative the chair finds, then after a second thought
     * @param hands counted for a delay before the question; -1 when nobody counts
     * @param ballots by name: Y, N, A, or - for none, in the order of the people; else the count
     * @param twice who tries to vote a second time; -1 for nobody
     * @param casting whether the chair says yes where that is needed
     */
    public record Turn(
            int found,
            int thought,
            int hands,
            boolean requested,
            boolean takenBack,
            boolean inverted,
            boolean named,
            String ballots,
            int yes,
            int no,
            int abstained,
            int twice,
            boolean casting) {}

    /**
     * Somebody wants to reserve.
     *
     * @param by -1 where the whole party does
     * @param own whether in favour of the own proposal
     */
    public record Claim(int by, String party, boolean own, boolean late) {}

    public Turn turn(int number) {
        return turns.get(number % turns.size());
    }

    @Override
    public String toString() {
        String head =
                "history %d: %s of %d%s%s, %s, %s%s%s, order turned by %d"
                        .formatted(
                                seed,
                                assembly ? "assembly" : "committee",
                                seats,
                                ladder ? ", ladder" : "",
                                onTheTable ? "" : ", nothing on the table",
                                decidesItself ? "decides itself" : "recommends",
                                prepared ? "prepared by the first" : "nothing known of preparation",
                                rightUsed ? ", right used" : "",
                                election ? ", election" : "",
                                rotated);
        return Stream.of(List.of(head), people, acts, turns, claims)
                .map(
                        part ->
                                part.stream()
                                        .map(Object::toString)
                                        .collect(Collectors.joining("\n  ")))
                .collect(Collectors.joining("\n"));
    }
}
