package se.beslutsgang.imports.reading;

import java.util.List;
import java.util.Optional;

/** What people did, in the order of the text. No step carries a result. */
public sealed interface Step {

    /** The line, from 1, of the § that tells of it. */
    int line();

    /** Who presides in this §, where the text names a chair. */
    record Presided(Named chair, int line) implements Step {}

    record Disqualified(List<Named> persons, int line) implements Step {}

    /**
     * "Deltar inte i beslutet".
     *
     * @param unless only if this proposal falls ("om återremissyrkandet faller"), if it is so said
     */
    record StoodOut(List<Named> persons, List<String> parties, Optional<String> unless, int line)
            implements Step {}

    /** The chair refused to put a proposal, KL 5:57. */
    record Refused(String proposal, int line) implements Step {}

    record Withdrawn(String proposal, int line) implements Step {}

    /** The chair said in which order the questions would be put, and the meeting agreed. */
    record OrderApproved(int line) implements Step {}

    /**
     * The chair put a question.
     *
     * @param listed whether the text lists the sides; "på yrkandena" does not
     */
    record Put(QuestionKind kind, List<Side> sides, boolean listed, int line) implements Step {}

    /** What the chair found, after the question put last. */
    record Found(Side side, int line) implements Step {}

    /** Decided without a question that the text tells: "beslutar först att bifalla X och Y". */
    record Unopposed(List<Side> sides, int line) implements Step {}

    record VoteRequested(List<Named> by, int line) implements Step {}

    /** "Ordföranden antecknar X som Ja-proposition i huvudvoteringen". */
    record YesSideNoted(Side side, int line) implements Step {}

    /** The approved wording (voteringsproposition): what Yes and No mean, as it stands. */
    record Worded(Side yes, Side no, String yesWords, String noWords, int line) implements Step {}

    /**
     * @param appendix "3" for "framgår av bilaga 3"
     */
    record Counted(int yes, int no, int abstained, int absent, Optional<String> appendix, int line)
            implements Step {}

    /** So many hands for the delay that was put last, without a vote. */
    record HandsCounted(int supporters, int line) implements Step {}

    record Balloted(List<Ballot> ballots, int line) implements Step {}

    /** The chair's own ballot decided; the side, where the text names one. */
    record CastingVote(Optional<Side> side, int line) implements Step {}

    record Lapsed(String proposal, int line) implements Step {}

    /**
     * @param own "till förmån för det egna yrkandet"
     * @param inFavourOf keys of the proposals that it points at
     */
    record Reserved(
            List<Named> persons,
            List<String> parties,
            boolean own,
            List<String> inFavourOf,
            int line)
            implements Step {}

    record NoteEntered(List<Named> persons, List<String> parties, String text, int line)
            implements Step {}

    record CertifiedAtOnce(int line) implements Step {}

    /** A ballot by name. */
    record Ballot(Named person, Choice choice) {}

    enum Choice {
        YES,
        NO,
        ABSTAINED,
        ABSENT
    }
}
