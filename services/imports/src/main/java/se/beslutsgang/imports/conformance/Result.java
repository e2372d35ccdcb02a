package se.beslutsgang.imports.conformance;

import java.util.List;

/**
 * A line of the result: what became of a §. All but the sentences comes from the engine's events.
 */
public record Result(
        String id,
        String status,
        List<Vote> votes,
        List<String> outcomes,
        boolean minorityDelay,
        List<String> decidedFor,
        List<Reservation> reservations,
        List<String> assumed,
        int sentences,
        int understood,
        List<Ignored> ignored,
        List<String> notUnderstood,
        List<String> flags,
        List<String> differences,
        int events) {

    /**
     * @param majority the side with more ballots: yes, no or tie
     * @param carried the side whose meaning took effect
     * @param castingVote the side of the chair where it decided, else empty
     */
    public record Vote(
            String kind,
            int yes,
            int no,
            int abstain,
            int absent,
            int unaccounted,
            String majority,
            String carried,
            String castingVote) {}

    /**
     * @param by as declared: parties, or names
     * @param inFavourOf what it points at
     */
    public record Reservation(List<String> by, List<String> persons, List<String> inFavourOf) {}

    public record Ignored(String text, String kind) {}
}
