package se.beslutsgang.decisions.domain;

import static se.beslutsgang.decisions.domain.ElectionRule.BALLOTS_DO_NOT_ADD_UP;
import static se.beslutsgang.decisions.domain.ElectionRule.EMPLOYED_AND_NOT_ELECTED;
import static se.beslutsgang.decisions.domain.ElectionRule.LIST_IS_TOO_SHORT;
import static se.beslutsgang.decisions.domain.ElectionRule.LOT_NEEDED;
import static se.beslutsgang.decisions.domain.ElectionRule.NAME_ON_TWO_LISTS;
import static se.beslutsgang.decisions.domain.ElectionRule.NOTHING_IS_TIED;
import static se.beslutsgang.decisions.domain.ElectionRule.NOT_AMONG_THE_TIED;
import static se.beslutsgang.decisions.domain.ElectionRule.NO_ASSISTANTS;
import static se.beslutsgang.decisions.domain.ElectionRule.NO_BALLOTS_TOLD;
import static se.beslutsgang.decisions.domain.ElectionRule.NO_DESIGNATION;
import static se.beslutsgang.decisions.domain.ElectionRule.OFFICER_DOES_NOT_SERVE;
import static se.beslutsgang.decisions.domain.ElectionRule.OTHER_BALLOTS;
import static se.beslutsgang.decisions.domain.ElectionRule.SEVERAL_LISTS;
import static se.beslutsgang.decisions.domain.ElectionRule.TOO_FEW_ASK;

import se.beslutsgang.decisions.commands.ElectionCommand.AppointReturningOfficer;
import se.beslutsgang.decisions.commands.ElectionCommand.ConfirmElection;
import se.beslutsgang.decisions.commands.ElectionCommand.DrawSeatLot;
import se.beslutsgang.decisions.commands.ElectionCommand.RequestProportionalElection;
import se.beslutsgang.decisions.commands.ElectionCommand.TellGroupBallots;
import se.beslutsgang.decisions.events.BallotGroup;
import se.beslutsgang.decisions.events.ElectionEvent;
import se.beslutsgang.decisions.events.ElectionEvent.ElectionSettled;
import se.beslutsgang.decisions.events.ElectionEvent.GroupBallotsTold;
import se.beslutsgang.decisions.events.ElectionEvent.ProportionalElectionRequested;
import se.beslutsgang.decisions.events.ElectionEvent.ReturningOfficerAppointed;
import se.beslutsgang.decisions.events.ElectionEvent.SeatLotDrawn;
import se.beslutsgang.decisions.events.ElectionKind;
import se.beslutsgang.decisions.events.GroupTally;
import se.beslutsgang.decisions.events.Method;
import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.PersonId;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** A proportional election (LPV), asked for by a part of those present. */
final class ProportionalDecider {

    private final Election election;
    private final Polling polling;
    private final Judgement judgement;

    ProportionalDecider(Election election, Polling polling) {
        this.election = election;
        this.polling = polling;
        this.judgement = polling.judgement();
    }

    List<ElectionEvent> request(RequestProportionalElection c) {
        if (election.isProportional()) return List.of();
        polling.requireBeforeBallots(election);
        boolean elects = election.called().kind() == ElectionKind.ELECTION;
        judgement.require(elects, EMPLOYED_AND_NOT_ELECTED, election.post());
        int quota = ComparisonNumbers.quota(polling.present(), election.seats());
        judgement.require(c.requesting() >= quota, TOO_FEW_ASK, c.requesting(), quota);
        polling.requireNoMoreThanPresent(c.requesting());
        return List.of(
                new ProportionalElectionRequested(c.item(), c.election(), c.requesting(), quota));
    }

    /** The chair leads the election, unless the electors appoint another member. */
    List<ElectionEvent> appoint(AppointReturningOfficer c) {
        if (election.officer().filter(c.person()::equals).isPresent()) return List.of();
        polling.requireBeforeBallots(election);
        judgement.require(election.isProportional(), OTHER_BALLOTS, election.post());
        boolean serves = polling.facts().roll().containsKey(c.person());
        judgement.require(serves, OFFICER_DOES_NOT_SERVE, c.person());
        return List.of(new ReturningOfficerAppointed(c.item(), c.election(), c.person()));
    }

    List<ElectionEvent> tell(TellGroupBallots c) {
        GroupTally tally = together(c.tally());
        if (election.groups().filter(tally::equals).isPresent()) return List.of();
        polling.requireOpen(election);
        polling.requireMeeting(c.item());
        judgement.require(election.isProportional(), OTHER_BALLOTS, election.post());
        judgement.require(!election.tellers().isEmpty(), NO_ASSISTANTS, election.post());
        boolean counted =
                tally.invalid() >= 0 && tally.groups().stream().allMatch(g -> g.votes() >= 0);
        judgement.require(counted, BALLOTS_DO_NOT_ADD_UP, election.post());
        polling.requireNoMoreThanPresent(tally.ballots());
        requireLists(tally.groups());
        return List.of(new GroupBallotsTold(c.item(), c.election(), tally));
    }

    /** The same designation and the same names in the same order are one group (LPV 7 §). */
    private static GroupTally together(GroupTally told) {
        var groups = new ArrayList<BallotGroup>();
        for (BallotGroup g : told.groups()) {
            Optional<BallotGroup> same = groups.stream().filter(k -> isSame(k, g)).findFirst();
            same.ifPresent(groups::remove);
            int votes = g.votes() + same.map(BallotGroup::votes).orElse(0);
            groups.add(new BallotGroup(g.designation(), g.names(), votes));
        }
        return new GroupTally(List.copyOf(groups), told.invalid());
    }

    private static boolean isSame(BallotGroup a, BallotGroup b) {
        return a.designation().equals(b.designation()) && a.names().equals(b.names());
    }

    /**
     * How several lists under one designation share its seats is not told, nor are shared names.
     */
    private void requireLists(List<BallotGroup> groups) {
        var designations = new HashSet<String>();
        var names = new HashSet<PersonId>();
        for (BallotGroup g : groups) {
            judgement.require(!g.designation().isBlank(), NO_DESIGNATION, election.post());
            judgement.require(designations.add(g.designation()), SEVERAL_LISTS, g.designation());
            g.names().forEach(n -> judgement.require(names.add(n), NAME_ON_TWO_LISTS, n));
        }
    }

    List<ElectionEvent> draw(DrawSeatLot c) {
        var drawn =
                new SeatLotDrawn(c.item(), c.election(), c.seat(), c.designation(), c.witnesses());
        if (election.seatLots().contains(drawn)) return List.of();
        polling.requireOpen(election);
        Optional<ComparisonNumbers.Tie> tie = election.tie().filter(t -> t.seat() == c.seat());
        judgement.require(tie.isPresent(), NOTHING_IS_TIED, election.post());
        boolean among = tie.orElseThrow().designations().contains(c.designation());
        judgement.require(among, NOT_AMONG_THE_TIED, c.designation());
        polling.requireWitnesses(c.witnesses());
        return List.of(drawn);
    }

    List<ElectionEvent> confirm(ConfirmElection c) {
        if (election.settled().isPresent()) return List.of();
        judgement.require(election.comparison().isPresent(), NO_BALLOTS_TOLD, election.post());
        ComparisonNumbers result = election.comparison().orElseThrow();
        judgement.require(result.tie().isEmpty(), LOT_NEEDED, election.post());
        Optional<BallotGroup> tooShort = result.tooShort();
        judgement.require(
                tooShort.isEmpty(),
                LIST_IS_TOO_SHORT,
                tooShort.map(BallotGroup::designation).orElse(""));
        return List.of(
                new ElectionSettled(
                        c.item(),
                        c.election(),
                        result.elected(),
                        election.seats() - result.seats().size(),
                        result.isByLot() ? Method.LOT : Method.VOTE));
    }
}
