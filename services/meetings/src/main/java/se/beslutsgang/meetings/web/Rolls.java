package se.beslutsgang.meetings.web;

import org.springframework.stereotype.Component;

import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.mandates.queries.Mandates.Mandate;
import se.beslutsgang.meetings.events.Whereabouts;
import se.beslutsgang.meetings.queries.Meetings.Meeting;
import se.beslutsgang.meetings.queries.Meetings.Serving;
import se.beslutsgang.meetings.queries.Meetings.Sitting;
import se.beslutsgang.meetings.queries.Meetings.Turn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The roll as a page shows it, wherever the meeting is shown. In a template: {@code @rolls}. */
@Component
class Rolls {

    /**
     * @param quorum the least number that is more than half of the seats
     * @param third the least number that is a third of those present; only in an assembly
     * @param away members and substitutes who do not serve and could come
     */
    record Board(
            int seats,
            int present,
            int quorum,
            boolean quorate,
            Optional<Integer> third,
            Optional<PersonId> presides,
            Map<Party, Integer> parties,
            List<Serving> serving,
            List<PersonId> aside,
            List<Integer> empty,
            List<Turn> inTurn,
            List<Mandate> away) {}

    private final Mandates mandates;

    Rolls(Mandates mandates) {
        this.mandates = mandates;
    }

    public Board of(Meeting meeting) {
        Sitting sitting = meeting.sitting();
        boolean assembly = sitting.kind() == BodyKind.ASSEMBLY;
        return new Board(
                sitting.seats(),
                sitting.present(),
                sitting.seats() / 2 + 1,
                sitting.quorate(),
                assembly ? Optional.of((sitting.present() + 2) / 3) : Optional.empty(),
                sitting.presides(),
                parties(meeting),
                meeting.roll(),
                sitting.aside(),
                sitting.empty(),
                sitting.inTurn(),
                away(meeting));
    }

    public Whereabouts[] whereabouts() {
        return Whereabouts.values();
    }

    private static Map<Party, Integer> parties(Meeting meeting) {
        var count = new LinkedHashMap<Party, Integer>();
        meeting.roll().forEach(s -> count.merge(s.party(), 1, Integer::sum));
        return count;
    }

    private List<Mandate> away(Meeting meeting) {
        return mandates.of(meeting.body(), meeting.sitting().day()).stream()
                .filter(m -> meeting.serving(m.person()).isEmpty())
                .filter(m -> !meeting.sitting().aside().contains(m.person()))
                .toList();
    }
}
