package se.beslutsgang.meetings.domain;

import static se.beslutsgang.meetings.domain.MeetingRule.CERTIFIER_NOT_SERVING;
import static se.beslutsgang.meetings.domain.MeetingRule.MINUTES_CERTIFIED;
import static se.beslutsgang.meetings.domain.MeetingRule.NO_SUCH_MEETING;

import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.meetings.commands.FloorCommand;
import se.beslutsgang.meetings.commands.MeetingCommand;
import se.beslutsgang.meetings.commands.MeetingCommand.AppointCertifier;
import se.beslutsgang.meetings.commands.MeetingCommand.CallMeeting;
import se.beslutsgang.meetings.commands.MeetingCommand.OfAgenda;
import se.beslutsgang.meetings.commands.MeetingCommand.OfSittings;
import se.beslutsgang.meetings.commands.RollCommand;
import se.beslutsgang.meetings.events.MeetingEvent;
import se.beslutsgang.meetings.events.MeetingEvent.CertifierAppointed;
import se.beslutsgang.meetings.events.MeetingEvent.DepartureNoted;

import java.util.List;

/** What a meeting answers to a command. */
public final class MeetingDecider {

    private MeetingDecider() {}

    public static List<MeetingEvent> decide(
            MeetingState now, MeetingCommand command, Occasion on, MeetingFacts facts) {
        var at = new Moment(now, on, facts);
        if (!(command instanceof CallMeeting)) {
            at.require(now.sittings().called().isPresent(), NO_SUCH_MEETING, command.meeting());
        }
        List<? extends MeetingEvent> events =
                switch (command) {
                    case OfSittings c -> SittingsDecider.decide(at, c);
                    case OfAgenda c -> AgendaDecider.decide(at, c);
                    case RollCommand c -> RollDecider.decide(at, c);
                    case FloorCommand c -> FloorDecider.decide(at, c);
                    case AppointCertifier c -> appoint(at, c);
                };
        boolean changesWhatIsCertified = facts.certified() && !events.isEmpty();
        at.require(!changesWhatIsCertified, MINUTES_CERTIFIED, command.meeting());
        return at.judgement()
                .before(events, r -> new DepartureNoted(command.meeting(), r.key(), r.section()));
    }

    private static List<MeetingEvent> appoint(Moment at, AppointCertifier c) {
        if (at.now().certifiers().contains(c.person())) return List.of();
        at.require(at.chamber().serves(c.person()), CERTIFIER_NOT_SERVING, c.person(), c.meeting());
        return List.of(new CertifierAppointed(c.meeting(), c.person()));
    }
}
