package se.beslutsgang.app.story;

import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.Command;
import se.beslutsgang.kernel.DocumentHash;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.MinutesId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.events.Office;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.commands.MeetingCommand;
import se.beslutsgang.meetings.commands.MinutesCommand;
import se.beslutsgang.meetings.events.Attendance;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.MinutesRegister;

import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The facts of a story that need a look at the roll or the agenda to become commands. */
final class StoryMeetings {

    private final StoryNames names;
    private final Mandates mandates;
    private final Meetings meetings;
    private final MinutesRegister minutes;
    private final BiConsumer<Command, Instant> sender;

    StoryMeetings(
            StoryNames names,
            Mandates mandates,
            Meetings meetings,
            MinutesRegister minutes,
            BiConsumer<Command, Instant> sender) {
        this.names = names;
        this.mandates = mandates;
        this.meetings = meetings;
        this.minutes = minutes;
        this.sender = sender;
    }

    /** At the place where the case stands already, or at the next. */
    void place(Fact.PlaceOnAgenda f, Instant at) {
        MeetingId id = names.meeting(f.meeting());
        CaseId subject = names.aCase(f.number());
        List<Meetings.AgendaItem> agenda = meetings.find(id).orElseThrow().agenda();
        ItemId item =
                agenda.stream()
                        .filter(i -> i.caseId().equals(subject))
                        .map(Meetings.AgendaItem::item)
                        .findFirst()
                        .orElse(id.item(agenda.size() + 1));
        send(new MeetingCommand.PlaceOnAgenda(id, item, subject), at);
    }

    void open(Fact.OpenMeeting f, Instant at) {
        MeetingId id = names.meeting(f.meeting());
        send(new MeetingCommand.OpenMeeting(id, f.firstParagraph()), at);
        List<Mandates.Mandate> members = members(id, at).toList();
        for (int n = 0; n < members.size(); n++) {
            Attendance attendance =
                    n < members.size() - f.absent() ? Attendance.SERVES : Attendance.ABSENT;
            send(new MeetingCommand.NoteAttendance(id, members.get(n).person(), attendance), at);
        }
    }

    private Stream<Mandates.Mandate> members(MeetingId id, Instant at) {
        return mandates.of(id.body(), Happened.at(at).day()).stream()
                .filter(m -> m.office().hasSeat());
    }

    void appoint(Fact.AppointCertifier f, Instant at) {
        MeetingId id = names.meeting(f.meeting());
        PersonId person =
                meetings.find(id).orElseThrow().roll().stream()
                        .filter(s -> s.party().equals(new Party(f.party())))
                        .filter(s -> s.office() != Office.CHAIR)
                        .findFirst()
                        .orElseThrow()
                        .person();
        send(new MeetingCommand.AppointCertifier(id, person), at);
    }

    PersonId first(MeetingId id, String party, Instant at) {
        return members(id, at)
                .filter(m -> m.party().equals(new Party(party)))
                .findFirst()
                .orElseThrow()
                .person();
    }

    void certify(Fact.Certify f, Instant at) {
        Meetings.Meeting meeting = meetings.find(names.meeting(f.meeting())).orElseThrow();
        Stream<PersonId> chair =
                meeting.roll().stream()
                        .filter(s -> s.office() == Office.CHAIR)
                        .map(Meetings.Serving::person);
        List<PersonId> certifiers = Stream.concat(chair, meeting.certifiers().stream()).toList();
        MinutesId id = meeting.id().minutes();
        List<DocumentHash> texts = minutes.find(id).orElseThrow().texts();
        send(new MinutesCommand.CertifyMinutes(id, certifiers, texts), at);
    }

    private void send(Command command, Instant at) {
        sender.accept(command, at);
    }
}
