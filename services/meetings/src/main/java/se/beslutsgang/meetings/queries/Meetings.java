package se.beslutsgang.meetings.queries;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.events.Office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What other modules may ask about meetings. Read from the ledger itself, never behind. */
public interface Meetings {

    /** One who takes part with a vote. */
    record Serving(PersonId person, Party party, Office office) {}

    record AgendaItem(ItemId item, CaseId caseId, String heading, Optional<Integer> paragraph) {}

    /**
     * @param roll who takes part with a vote now, in the order of the register of mandates
     * @param current the item that is being treated
     */
    record Meeting(
            MeetingId id,
            BodyId body,
            List<LocalDate> days,
            String place,
            List<AgendaItem> agenda,
            List<Serving> roll,
            List<PersonId> certifiers,
            Optional<ItemId> current,
            Optional<Happened> summoned,
            Optional<Happened> opened,
            Optional<Happened> closed) {

        public Optional<AgendaItem> item(ItemId item) {
            return agenda.stream().filter(i -> i.item().equals(item)).findFirst();
        }

        public Optional<Serving> serving(PersonId person) {
            return roll.stream().filter(s -> s.person().equals(person)).findFirst();
        }
    }

    Optional<Meeting> find(MeetingId meeting);

    /** The meeting that an item belongs to. */
    Meeting of(ItemId item);

    List<MeetingId> all();
}
