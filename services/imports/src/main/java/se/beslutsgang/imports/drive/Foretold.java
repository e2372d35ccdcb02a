package se.beslutsgang.imports.drive;

import se.beslutsgang.imports.reading.Side;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the engine foretells of a § from proposals, movers and the chair's findings alone, beside
 * what the text tells.
 *
 * @param told the questions in the order in which they were put
 * @param foretold the order that is worked out
 * @param votes of those questions on which a vote was held
 */
public record Foretold(String id, List<Question> told, List<Question> foretold, List<Vote> votes) {

    /** What a question is about, whatever its sides are called. */
    public record Question(String kind, Set<String> proposals) {}

    /**
     * @param sought among which others the counter-proposal was sought, and is; empty where it need
     *     not be
     */
    public record Vote(
            String kind,
            Side yes,
            Side no,
            Optional<Side> foretoldYes,
            Optional<Side> foretoldNo,
            Set<String> sought,
            Set<String> foretoldSought) {}
}
