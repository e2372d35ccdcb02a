package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Proposed;
import se.beslutsgang.imports.reading.Proposed.Stand;
import se.beslutsgang.imports.reading.Reading;
import se.beslutsgang.imports.reading.Sentence;
import se.beslutsgang.imports.reading.Step;

import java.util.List;
import java.util.function.Predicate;

/** Readings without their line numbers. */
final class Lines {

    private Lines() {}

    static Reading without(Reading r, Predicate<Sentence> kept) {
        return new Reading(
                r.id(),
                r.paragraph(),
                r.registryNumber(),
                r.heading(),
                r.kind(),
                r.clauses(),
                r.proposals().stream().map(Lines::without).toList(),
                r.steps().stream().map(Lines::without).toList(),
                r.claim(),
                r.procedure(),
                r.sentences().stream().filter(kept).map(Lines::without).toList());
    }

    private static Proposed without(Proposed p) {
        List<Stand> stands =
                p.stands().stream()
                        .map(s -> new Stand(s.person(), s.approves(), s.rank(), 0))
                        .toList();
        return new Proposed(
                p.key(),
                p.kind(),
                p.designation(),
                p.parties(),
                p.authors(),
                p.dated(),
                p.origin(),
                p.topic(),
                p.base(),
                p.receiver(),
                p.until(),
                p.reason(),
                p.effect(),
                stands,
                0);
    }

    private static Sentence without(Sentence s) {
        return new Sentence(s.section(), 0, s.text(), s.standing(), s.ignored());
    }

    private static Step without(Step step) {
        return switch (step) {
            case Step.Presided s -> new Step.Presided(s.chair(), 0);
            case Step.Disqualified s -> new Step.Disqualified(s.persons(), 0);
            case Step.StoodOut s -> new Step.StoodOut(s.persons(), s.parties(), s.unless(), 0);
            case Step.Refused s -> new Step.Refused(s.proposal(), 0);
            case Step.Withdrawn s -> new Step.Withdrawn(s.proposal(), 0);
            case Step.OrderApproved s -> new Step.OrderApproved(0);
            case Step.Put s -> new Step.Put(s.kind(), s.sides(), s.listed(), 0);
            case Step.Found s -> new Step.Found(s.side(), 0);
            case Step.Unopposed s -> new Step.Unopposed(s.sides(), 0);
            case Step.VoteRequested s -> new Step.VoteRequested(s.by(), 0);
            case Step.YesSideNoted s -> new Step.YesSideNoted(s.side(), 0);
            case Step.Worded s -> new Step.Worded(s.yes(), s.no(), s.yesWords(), s.noWords(), 0);
            case Step.HandsCounted s -> new Step.HandsCounted(s.supporters(), 0);
            case Step.Counted s ->
                    new Step.Counted(s.yes(), s.no(), s.abstained(), s.absent(), s.appendix(), 0);
            case Step.Balloted s -> new Step.Balloted(s.ballots(), 0);
            case Step.CastingVote s -> new Step.CastingVote(s.side(), 0);
            case Step.Lapsed s -> new Step.Lapsed(s.proposal(), 0);
            case Step.Reserved s ->
                    new Step.Reserved(s.persons(), s.parties(), s.own(), s.inFavourOf(), 0);
            case Step.NoteEntered s -> new Step.NoteEntered(s.persons(), s.parties(), s.text(), 0);
            case Step.CertifiedAtOnce s -> new Step.CertifiedAtOnce(0);
        };
    }
}
