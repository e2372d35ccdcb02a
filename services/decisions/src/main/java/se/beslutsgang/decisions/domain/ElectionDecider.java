package se.beslutsgang.decisions.domain;

import static se.beslutsgang.decisions.domain.DecisionRule.ALREADY_DECIDED;
import static se.beslutsgang.decisions.domain.DecisionRule.NO_MANDATE;
import static se.beslutsgang.decisions.domain.ElectionRule.BALLOT_IS_ASKED_FOR;
import static se.beslutsgang.decisions.domain.ElectionRule.BALLOT_NEEDED;
import static se.beslutsgang.decisions.domain.ElectionRule.NOTHING_TO_ELECT;
import static se.beslutsgang.decisions.domain.ElectionRule.NOT_NOMINATED;
import static se.beslutsgang.decisions.domain.ElectionRule.NOT_THE_NEXT_ELECTION;
import static se.beslutsgang.decisions.domain.ElectionRule.NO_SUCH_ELECTION;
import static se.beslutsgang.decisions.domain.ElectionRule.TELLER_DOES_NOT_SERVE;
import static se.beslutsgang.decisions.domain.ElectionRule.TOO_MANY_ELECTED;
import static se.beslutsgang.decisions.domain.ElectionRule.TOO_MANY_SEATS;

import se.beslutsgang.decisions.commands.ElectionCommand;
import se.beslutsgang.decisions.commands.ElectionCommand.AppointReturningOfficer;
import se.beslutsgang.decisions.commands.ElectionCommand.AppointTellers;
import se.beslutsgang.decisions.commands.ElectionCommand.CallElection;
import se.beslutsgang.decisions.commands.ElectionCommand.ConfirmElection;
import se.beslutsgang.decisions.commands.ElectionCommand.DrawLot;
import se.beslutsgang.decisions.commands.ElectionCommand.DrawSeatLot;
import se.beslutsgang.decisions.commands.ElectionCommand.FindElected;
import se.beslutsgang.decisions.commands.ElectionCommand.NominateCandidate;
import se.beslutsgang.decisions.commands.ElectionCommand.RequestProportionalElection;
import se.beslutsgang.decisions.commands.ElectionCommand.RequestSecretBallot;
import se.beslutsgang.decisions.commands.ElectionCommand.TellBallots;
import se.beslutsgang.decisions.commands.ElectionCommand.TellGroupBallots;
import se.beslutsgang.decisions.commands.ElectionCommand.WithdrawNomination;
import se.beslutsgang.decisions.events.ElectionEvent;
import se.beslutsgang.decisions.events.ElectionEvent.CandidateNominated;
import se.beslutsgang.decisions.events.ElectionEvent.ElectionCalled;
import se.beslutsgang.decisions.events.ElectionEvent.ElectionSettled;
import se.beslutsgang.decisions.events.ElectionEvent.NominationWithdrawn;
import se.beslutsgang.decisions.events.ElectionEvent.SecretBallotRequested;
import se.beslutsgang.decisions.events.ElectionEvent.TellersAppointed;
import se.beslutsgang.decisions.events.Method;
import se.beslutsgang.decisions.events.Mover;
import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An election: what is to be filled, who is nominated, and by voice where none is left out. */
final class ElectionDecider {

    /** More than any body of a region has, its assembly's substitutes too (KL 5:5). */
    private static final int MOST_SEATS = 200;

    private final ItemState now;
    private final Elections elections;
    private final ItemFacts facts;
    private final Judgement judgement;
    private final Polling polling;

    ElectionDecider(ItemState now, ItemFacts facts, Judgement judgement) {
        this.now = now;
        this.elections = now.elections();
        this.facts = facts;
        this.judgement = judgement;
        this.polling = new Polling(now, facts, judgement);
    }

    List<ElectionEvent> decide(ElectionCommand command) {
        if (command instanceof CallElection c) return call(c);
        Optional<Election> known = elections.number(command.election());
        judgement.require(known.isPresent(), NO_SUCH_ELECTION, command.election(), command.item());
        return decide(command, known.orElseThrow());
    }

    private List<ElectionEvent> decide(ElectionCommand command, Election e) {
        var secret = new SecretBallotDecider(e, polling);
        var proportional = new ProportionalDecider(e, polling);
        return switch (command) {
            case CallElection c -> call(c);
            case NominateCandidate c -> nominate(c, e);
            case WithdrawNomination c -> withdraw(c, e);
            case FindElected c -> find(c, e);
            case RequestSecretBallot c -> request(c, e);
            case AppointTellers c -> appoint(c, e);
            case TellBallots c -> secret.tell(c);
            case DrawLot c -> secret.draw(c);
            case RequestProportionalElection c -> proportional.request(c);
            case AppointReturningOfficer c -> proportional.appoint(c);
            case TellGroupBallots c -> proportional.tell(c);
            case DrawSeatLot c -> proportional.draw(c);
            case ConfirmElection c ->
                    e.isProportional() ? proportional.confirm(c) : secret.confirm(c);
        };
    }

    private List<ElectionEvent> call(CallElection c) {
        var called = new ElectionCalled(c.item(), c.election(), c.kind(), c.post(), c.seats());
        if (elections.number(c.election()).filter(e -> e.called().equals(called)).isPresent())
            return List.of();
        judgement.require(
                c.election() == elections.next(),
                NOT_THE_NEXT_ELECTION,
                c.election(),
                elections.next());
        judgement.require(c.seats() > 0 && !c.post().isBlank(), NOTHING_TO_ELECT, c.item());
        judgement.require(c.seats() <= MOST_SEATS, TOO_MANY_SEATS, c.seats(), MOST_SEATS);
        judgement.require(!now.isDecided(), ALREADY_DECIDED, c.item());
        return List.of(called);
    }

    private List<ElectionEvent> nominate(NominateCandidate c, Election e) {
        Optional<Mover> by = c.by().map(p -> mover(p, c));
        var nominated = new CandidateNominated(c.item(), c.election(), c.candidate(), by);
        if (e.nominations().contains(nominated)) return List.of();
        polling.requireBeforeBallots(e);
        return List.of(nominated);
    }

    private Mover mover(PersonId person, NominateCandidate c) {
        Optional<Party> party = facts.proposer(person);
        judgement.require(party.isPresent(), NO_MANDATE, person, c.item().meeting().body());
        return new Mover(person, party.orElse(ItemFacts.NO_PARTY));
    }

    private List<ElectionEvent> withdraw(WithdrawNomination c, Election e) {
        if (e.isWithdrawn(c.candidate())) return List.of();
        judgement.require(
                e.candidates().contains(c.candidate()), NOT_NOMINATED, c.candidate(), e.post());
        polling.requireBeforeBallots(e);
        return List.of(new NominationWithdrawn(c.item(), c.election(), c.candidate()));
    }

    /**
     * By acclamation where nobody is left out. The record may tell that others were found elected;
     * it is shown that the ballot was missing.
     */
    private List<ElectionEvent> find(FindElected c, Election e) {
        if (e.settled().filter(s -> s.elected().equals(c.found())).isPresent()) return List.of();
        polling.requireBeforeBallots(e);
        polling.requireMeeting(c.item());
        for (PersonId found : c.found())
            judgement.require(e.candidates().contains(found), NOT_NOMINATED, found, e.post());
        int found = Set.copyOf(c.found()).size();
        boolean distinct = found == c.found().size();
        judgement.require(
                distinct && found <= e.seats(), TOO_MANY_ELECTED, c.found().size(), e.seats());
        judgement.require(!e.isBallotRequested(), BALLOT_IS_ASKED_FOR, e.post());
        boolean unopposed = e.isUnopposed() && c.found().containsAll(e.candidates());
        judgement.require(unopposed, BALLOT_NEEDED, e.post());
        return List.of(
                new ElectionSettled(
                        c.item(),
                        c.election(),
                        c.found(),
                        e.seats() - found,
                        unopposed ? Method.UNOPPOSED : Method.ACCLAMATION));
    }

    private List<ElectionEvent> request(RequestSecretBallot c, Election e) {
        if (e.isBallotRequested()) return List.of();
        polling.requireOpen(e);
        return List.of(new SecretBallotRequested(c.item(), c.election(), c.by()));
    }

    private List<ElectionEvent> appoint(AppointTellers c, Election e) {
        if (e.tellers().equals(c.tellers())) return List.of();
        polling.requireBeforeBallots(e);
        for (PersonId teller : c.tellers())
            judgement.require(facts.roll().containsKey(teller), TELLER_DOES_NOT_SERVE, teller);
        return List.of(new TellersAppointed(c.item(), c.election(), c.tellers()));
    }
}
