package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Step;

import java.util.List;
import java.util.Optional;

/** What one sentence tells, before its references are resolved. */
sealed interface Said {

    record Moved(People who, List<Ranked> asks) implements Said {}

    /** One of several wishes; rank 1 is "i första hand". */
    record Ranked(int rank, Ask ask) {}

    record Concurred(People who, List<String> with) implements Said {}

    record Withdrew(List<Ref> what) implements Said {}

    /** "Behandlas som ett yrkande". */
    record Merged(List<Ref> what) implements Said {}

    record OrderApproved() implements Said {}

    /** A question between proposals; {@code bothWays} for "bifall respektive avslag på". */
    record Put(List<Ref> what, boolean bothWays) implements Said {}

    /** A question between ways to go: "dels ärendets återremiss, dels ärendets avgörande idag". */
    record PutWays(List<Ask> ways) implements Said {}

    /** What the chair found; without asks it points back: "finner att det avslagits". */
    record Found(List<Ask> asks, Optional<Boolean> approved, boolean asCounter) implements Said {}

    /** "Kommunstyrelsen beslutar först att bifalla X". */
    record Decided(List<Ask> asks) implements Said {}

    /** What the text says came of a vote. */
    record Told(List<Ask> asks, boolean minority, boolean castingVote) implements Said {}

    /** What came of a vote, with how many were for it and how many against. */
    record Weighed(List<Ask> asks, int pro, int contra) implements Said {}

    record Requested(People by) implements Said {}

    record YesNoted(List<Ref> what) implements Said {}

    record Worded(Ask yes, Ask no, String yesWords, String noWords) implements Said {}

    record Tally(int yes, int no, Optional<Integer> abstained, Optional<Integer> absent)
            implements Said {}

    /** So many raised their hands for it, without a vote. */
    record Hands(int count) implements Said {}

    record Abstained(int count) implements Said {}

    record Absent(int count) implements Said {}

    record Appendix(String number) implements Said {}

    record Balloted(People who, Step.Choice choice, Optional<Integer> count) implements Said {}

    record Lapsed(List<Ref> what) implements Said {}

    /** Not put: proposals, or something that somebody wants asked. */
    record Refused(List<Ref> what, Optional<String> question) implements Said {}

    /** "X är ett nytt ärende": the ground of a refusal that may follow. */
    record Doubted(List<Ref> what) implements Said {}

    record Disqualified(People who) implements Said {}

    record StoodOut(People who, Optional<String> unless) implements Said {}

    /** A reservation; {@code open} if its reason goes on in the next sentences. */
    record Reserved(People who, boolean own, List<Ref> inFavourOf, boolean open) implements Said {}

    record Noted(People who, String text, boolean open) implements Said {}

    record Certified() implements Said {}

    /** Understood, and of no consequence for the procedure. */
    record Aside() implements Said {}
}
