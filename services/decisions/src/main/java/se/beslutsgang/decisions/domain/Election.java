package se.beslutsgang.decisions.domain;

import se.beslutsgang.decisions.events.ElectionEvent;
import se.beslutsgang.decisions.events.ElectionEvent.CandidateNominated;
import se.beslutsgang.decisions.events.ElectionEvent.ElectionCalled;
import se.beslutsgang.decisions.events.ElectionEvent.ElectionSettled;
import se.beslutsgang.decisions.events.ElectionEvent.GroupBallotsTold;
import se.beslutsgang.decisions.events.ElectionEvent.LotDrawn;
import se.beslutsgang.decisions.events.ElectionEvent.NominationWithdrawn;
import se.beslutsgang.decisions.events.ElectionEvent.ProportionalElectionRequested;
import se.beslutsgang.decisions.events.ElectionEvent.ReturningOfficerAppointed;
import se.beslutsgang.decisions.events.ElectionEvent.SeatLotDrawn;
import se.beslutsgang.decisions.events.ElectionEvent.SecretBallotRequested;
import se.beslutsgang.decisions.events.ElectionEvent.SecretBallotTold;
import se.beslutsgang.decisions.events.ElectionEvent.TellersAppointed;
import se.beslutsgang.decisions.events.GroupTally;
import se.beslutsgang.decisions.events.Tally;
import se.beslutsgang.kernel.PersonId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An election of an item, and what became of it so far. */
public record Election(ElectionCalled called, History since) {

    public int number() {
        return called.election();
    }

    int seats() {
        return called.seats();
    }

    String post() {
        return called.post();
    }

    /** Those that stand: every one who was nominated, but for what was taken back since. */
    public List<CandidateNominated> nominations() {
        var standing = new ArrayList<CandidateNominated>();
        for (ElectionEvent e : since.all(ElectionEvent.class)) {
            if (e instanceof CandidateNominated n) standing.add(n);
            if (e instanceof NominationWithdrawn w)
                standing.removeIf(n -> n.candidate().equals(w.candidate()));
        }
        return List.copyOf(standing);
    }

    public List<PersonId> candidates() {
        return nominations().stream().map(CandidateNominated::candidate).distinct().toList();
    }

    boolean isWithdrawn(PersonId candidate) {
        return !candidates().contains(candidate)
                && since.all(NominationWithdrawn.class).stream()
                        .anyMatch(w -> w.candidate().equals(candidate));
    }

    /** No more candidates than seats: nobody is left out. */
    public boolean isUnopposed() {
        return candidates().size() <= seats();
    }

    public boolean isBallotRequested() {
        return since.has(SecretBallotRequested.class) || isProportional();
    }

    public Optional<ProportionalElectionRequested> proportional() {
        return since.last(ProportionalElectionRequested.class);
    }

    boolean isProportional() {
        return proportional().isPresent();
    }

    public List<PersonId> tellers() {
        return since.last(TellersAppointed.class).map(TellersAppointed::tellers).orElse(List.of());
    }

    /** Who leads the election, where the electors have appointed another than the chair. */
    public Optional<PersonId> officer() {
        return since.last(ReturningOfficerAppointed.class).map(ReturningOfficerAppointed::person);
    }

    public Optional<Tally> tally() {
        return since.last(SecretBallotTold.class).map(SecretBallotTold::tally);
    }

    public Optional<GroupTally> groups() {
        return since.last(GroupBallotsTold.class).map(GroupBallotsTold::tally);
    }

    boolean isTold() {
        return tally().isPresent() || groups().isPresent();
    }

    /** On the count that holds: a lot drawn on one that was corrected decides nothing. */
    public List<LotDrawn> lots() {
        return since.afterLast(SecretBallotTold.class).all(LotDrawn.class);
    }

    /** On the count that holds, as for {@link #lots()}. */
    public List<SeatLotDrawn> seatLots() {
        return since.afterLast(GroupBallotsTold.class).all(SeatLotDrawn.class);
    }

    Optional<MostVotes> mostVotes() {
        List<PersonId> drawn = lots().stream().map(LotDrawn::drawn).toList();
        return tally().map(t -> MostVotes.of(t, seats(), drawn));
    }

    Optional<ComparisonNumbers> comparison() {
        Map<Integer, String> lots = new LinkedHashMap<>();
        seatLots().forEach(l -> lots.put(l.seat(), l.designation()));
        return groups().map(t -> ComparisonNumbers.of(t.groups(), seats(), lots));
    }

    /** Between whom the lot is to be drawn now. */
    public List<PersonId> tied() {
        return mostVotes().map(m -> List.copyOf(m.tied())).orElse(List.of());
    }

    /** Between which groups, and for which seat, the lot is to be drawn now. */
    public Optional<ComparisonNumbers.Tie> tie() {
        return comparison().flatMap(ComparisonNumbers::tie);
    }

    public Optional<ElectionSettled> settled() {
        return since.last(ElectionSettled.class);
    }
}
