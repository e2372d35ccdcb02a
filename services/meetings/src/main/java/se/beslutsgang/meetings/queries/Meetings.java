package se.beslutsgang.meetings.queries;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.Office;
import se.beslutsgang.meetings.events.Capacity;
import se.beslutsgang.meetings.events.ServiceGround;
import se.beslutsgang.meetings.events.Whereabouts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What other modules may ask about meetings. Read from the ledger itself, never behind. */
public interface Meetings {

    /**
     * One who takes part with a vote.
     *
     * @param party the person's own
     * @param office of the person; a substitute who serves is a {@link Office#SUBSTITUTE}
     * @param seat empty where it is not known
     * @param insteadOf the member whose seat it is, when that is another
     */
    record Serving(
            PersonId person,
            Party party,
            Office office,
            Optional<Integer> seat,
            Optional<PersonId> insteadOf,
            Whereabouts whereabouts) {}

    /** One who is there without a vote; of a stranger the capacity is not known. */
    record Attending(
            PersonId person,
            Optional<Capacity> capacity,
            boolean maySpeak,
            Whereabouts whereabouts) {}

    /** For an empty seat, the substitute in turn and why. */
    record Turn(int seat, Optional<PersonId> insteadOf, PersonId person, ServiceGround why) {}

    /**
     * The body as it sits.
     *
     * @param day of the sitting
     * @param seats of the body
     * @param present those who serve, in the matter that is being treated
     * @param quorate whether the matter may be treated
     * @param presides who presides now
     * @param empty the numbers of the seats in which nobody serves
     * @param aside those who take no part in the matter by reason of disqualification
     * @param inTurn who should take the empty seats, of those who are there
     * @param toCall whom to call in for those who will not come
     * @param waiting to speak in the matter
     * @param cutOff who took part at a distance and whose connection is lost
     * @param unseen who take part at a distance without a picture, and so are not present
     */
    record Sitting(
            LocalDate day,
            BodyKind kind,
            int seats,
            int present,
            boolean quorate,
            Optional<PersonId> presides,
            List<Integer> empty,
            List<PersonId> aside,
            List<Attending> attending,
            List<Turn> inTurn,
            List<Turn> toCall,
            List<PersonId> waiting,
            List<PersonId> cutOff,
            List<PersonId> unseen) {}

    /**
     * @param announced whether it stood on the agenda when the summons was sent (KL 5:13, 5:52)
     */
    record AgendaItem(
            ItemId item,
            CaseId caseId,
            String heading,
            Optional<Integer> paragraph,
            boolean announced) {}

    /**
     * @param roll who takes part with a vote now, in the order of their seats
     * @param current the item that was taken up last
     * @param open the same, until it is concluded
     */
    record Meeting(
            MeetingId id,
            BodyId body,
            List<LocalDate> days,
            String place,
            List<AgendaItem> agenda,
            List<Serving> roll,
            Sitting sitting,
            List<PersonId> certifiers,
            Optional<ItemId> current,
            Optional<ItemId> open,
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

    /** The same as it stood when the item was concluded or left for the next, else as it stands. */
    Meeting during(ItemId item);

    List<MeetingId> all();

    /** The list of speakers (talarlista) in a matter. */
    Speakers speakers(ItemId item);

    /**
     * A speech asked for.
     *
     * @param entry the person's first, second … in the matter
     */
    record Speech(PersonId person, int entry) {}

    /**
     * @param waiting in the order in which they asked
     * @param done who spoke or withdrew
     * @param closed whether nobody more is put on it (streck i debatten)
     */
    record Speakers(List<Speech> waiting, List<Speech> done, boolean closed) {

        /** The speech that the person may ask for next. */
        public Speech next(PersonId person) {
            long known =
                    Stream.concat(waiting.stream(), done.stream())
                            .filter(s -> s.person().equals(person))
                            .count();
            return new Speech(person, (int) known + 1);
        }

        public Optional<Speech> waitingFor(PersonId person) {
            return waiting.stream().filter(s -> s.person().equals(person)).findFirst();
        }
    }
}
