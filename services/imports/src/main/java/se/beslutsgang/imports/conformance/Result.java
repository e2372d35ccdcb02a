package se.beslutsgang.imports.conformance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.List;
import java.util.Optional;

/**
 * A line of the result: what became of a §. All but the sentences comes from the engine's events.
 *
 * @param decidedFor the proposals that took effect, as the minutes call them
 * @param flags rules that the engine noted as departed from
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
     * @param unaccounted seats that neither the count nor the absent explain
     * @param majority the side with more ballots: yes, no or tie
     * @param carried the side whose meaning took effect: yes or no
     * @param castingVote the side of the chair where it decided
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
            Optional<String> castingVote) {}

    /**
     * @param by as declared: parties, or names
     * @param persons of those, who took part in the decision
     * @param inFavourOf the proposals that it points at, "det egna yrkandet" resolved
     */
    public record Reservation(
            List<String> by, List<String> persons, @JsonProperty("for") List<String> inFavourOf) {}

    /**
     * @param kind from a closed list
     */
    public record Ignored(String text, @JsonProperty("class") String kind) {}

    @JsonIgnore
    public boolean isReproduced() {
        return status.equals(Status.REPRODUCED.word());
    }

    @JsonIgnore
    public boolean isProcedure() {
        return !status.equals(Status.NO_PROCEDURE.word());
    }
}
