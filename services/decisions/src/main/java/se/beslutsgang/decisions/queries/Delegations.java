package se.beslutsgang.decisions.queries;

import se.beslutsgang.decisions.events.DelegationEvent.DelegatedDecisionCorrected;
import se.beslutsgang.decisions.events.DelegationEvent.DelegatedDecisionTaken;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.ItemId;

import java.util.List;
import java.util.Optional;

/** Decisions taken on behalf of committees. Read from the ledger itself, never behind. */
public interface Delegations {

    /**
     * @param taken as it stands, with what was corrected
     * @param noted as it was noted from the beginning
     * @param corrections in the order in which they were made
     * @param reported the item in which the committee was told of it
     */
    record Delegated(
            DelegatedDecisionTaken taken,
            DelegatedDecisionTaken noted,
            List<DelegatedDecisionCorrected> corrections,
            Optional<ItemId> reported) {

        /**
         * Can be appealed and was not reported: it is to be recorded by itself and announced (KL
         * 6:40, 8:10 p. 3).
         */
        public boolean isToBeAnnounced() {
            return reported.isEmpty() && taken.appealRoute().isByMembers();
        }
    }

    /** Of the committee, in the order in which they were recorded. */
    List<Delegated> of(BodyId body);

    /** Those that the committee was told of in the item. */
    default List<Delegated> reportedIn(ItemId item) {
        return of(item.meeting().body()).stream()
                .filter(d -> d.reported().filter(item::equals).isPresent())
                .toList();
    }
}
