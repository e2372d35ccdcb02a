package se.beslutsgang.decisions;

import se.beslutsgang.decisions.domain.ComparisonNumbers;
import se.beslutsgang.decisions.domain.Election;
import se.beslutsgang.decisions.queries.Items;

import java.util.List;
import java.util.Optional;

/** An election as others see it. */
final class ElectionView {

    private ElectionView() {}

    static Items.Election of(Election e) {
        Optional<ComparisonNumbers.Tie> tie = e.tie();
        return new Items.Election(
                e.number(),
                e.called().kind(),
                e.called().post(),
                e.called().seats(),
                e.nominations(),
                e.isBallotRequested(),
                e.proportional(),
                e.officer(),
                e.tellers(),
                e.tally(),
                e.groups(),
                e.tied(),
                tie.map(ComparisonNumbers.Tie::seat),
                tie.map(ComparisonNumbers.Tie::designations).orElse(List.of()),
                e.lots(),
                e.seatLots(),
                e.settled());
    }
}
