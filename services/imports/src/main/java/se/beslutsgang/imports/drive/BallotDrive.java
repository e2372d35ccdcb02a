package se.beslutsgang.imports.drive;

import se.beslutsgang.decisions.commands.VoteCommand;
import se.beslutsgang.decisions.events.Ballot;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Count;
import se.beslutsgang.imports.lists.NamedVote;
import se.beslutsgang.imports.reading.Named;
import se.beslutsgang.imports.reading.Step;
import se.beslutsgang.kernel.PersonId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells who sits there to vote, and how they vote. */
final class BallotDrive {

    private final Desk desk;

    BallotDrive(Desk desk) {
        this.desk = desk;
    }

    /** Who votes first is who sits there when the matter is taken up. */
    void seat() {
        desk.reading().steps().stream()
                .filter(s -> s instanceof Step.Balloted || s instanceof Step.Counted)
                .findFirst()
                .ifPresent(this::seat);
    }

    private void seat(Step vote) {
        switch (vote) {
            case Step.Balloted b -> desk.roll().serve(voters(b), desk.clerk());
            case Step.Counted c ->
                    named(c).ifPresent(v -> desk.roll().serve(seats(v), desk.clerk()));
            default -> {}
        }
    }

    private Set<PersonId> voters(Step.Balloted b) {
        var voters = new LinkedHashSet<PersonId>();
        for (Step.Ballot ballot : b.ballots()) {
            if (ballot.choice() != Step.Choice.ABSENT) voters.add(desk.person(ballot.person()));
        }
        return voters;
    }

    private Optional<NamedVote> named(Step.Counted c) {
        return c.appendix().flatMap(desk.lists()::vote);
    }

    private Map<Integer, PersonId> seats(NamedVote vote) {
        var seats = new LinkedHashMap<Integer, PersonId>();
        for (se.beslutsgang.imports.lists.Ballot b : vote.ballots()) {
            if (b.result().choice() == Step.Choice.ABSENT) continue;
            seats.put(b.seat(), desk.person(new Named(b.name(), Optional.of(b.party()))));
        }
        return seats;
    }

    private static Optional<Choice> choice(Step.Choice choice) {
        return switch (choice) {
            case YES -> Optional.of(Choice.YES);
            case NO -> Optional.of(Choice.NO);
            case ABSTAINED -> Optional.of(Choice.ABSTAINED);
            case ABSENT -> Optional.empty();
        };
    }

    /** Where a list names those who voted, their ballots come before the count. */
    void count(Step.Counted s, int question) {
        named(s).ifPresent(v -> cast(v, question, s.line()));
        var count = new Count(s.yes(), s.no(), s.abstained(), s.absent());
        desk.clerk().tell(new VoteCommand.AnnounceCount(desk.item(), question, count), s.line());
    }

    private void cast(NamedVote vote, int question, int line) {
        desk.roll().serve(seats(vote), desk.clerk());
        var ballots = new ArrayList<Ballot>();
        for (se.beslutsgang.imports.lists.Ballot b : vote.ballots()) {
            PersonId who = desk.person(new Named(b.name(), Optional.of(b.party())));
            choice(b.result().choice()).ifPresent(c -> ballots.add(new Ballot(who, c)));
        }
        desk.clerk().tell(new VoteCommand.CastBallots(desk.item(), question, ballots), line);
    }

    void cast(Step.Balloted s, int question) {
        desk.roll().serve(voters(s), desk.clerk());
        var ballots = new ArrayList<Ballot>();
        for (Step.Ballot b : s.ballots()) {
            choice(b.choice()).ifPresent(c -> ballots.add(new Ballot(desk.person(b.person()), c)));
        }
        desk.clerk().tell(new VoteCommand.CastBallots(desk.item(), question, ballots), s.line());
    }
}
