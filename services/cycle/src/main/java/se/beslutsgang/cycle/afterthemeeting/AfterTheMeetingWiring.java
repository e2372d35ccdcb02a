package se.beslutsgang.cycle.afterthemeeting;

import se.beslutsgang.cycle.engine.EngineCommands;
import se.beslutsgang.cycle.engine.ProcessWiring;
import se.beslutsgang.cycle.inbox.Arrival;
import se.beslutsgang.kernel.Command;
import se.beslutsgang.kernel.MinutesId;
import se.beslutsgang.meetings.commands.MinutesCommand.RecordProcess;
import se.beslutsgang.meetings.events.MinutesEvent;
import se.beslutsgang.meetings.events.MinutesEvent.AnnouncementOverdue;
import se.beslutsgang.meetings.events.MinutesEvent.AppealTimeExpired;
import se.beslutsgang.meetings.events.MinutesEvent.BecameFinal;
import se.beslutsgang.meetings.events.MinutesEvent.CertificationAnnounced;
import se.beslutsgang.meetings.events.MinutesEvent.CertificationMoved;
import se.beslutsgang.meetings.events.MinutesEvent.CertificationOverdue;
import se.beslutsgang.meetings.events.MinutesEvent.CertificationRefused;
import se.beslutsgang.meetings.events.MinutesEvent.DepartureNoted;
import se.beslutsgang.meetings.events.MinutesEvent.DifferingViewNoted;
import se.beslutsgang.meetings.events.MinutesEvent.MinutesCertified;
import se.beslutsgang.meetings.events.MinutesEvent.MinutesCorrected;
import se.beslutsgang.meetings.events.MinutesEvent.MinutesDrawnUp;
import se.beslutsgang.meetings.events.MinutesEvent.NoAppealKnown;
import se.beslutsgang.meetings.events.MinutesEvent.ProcessStarted;
import se.beslutsgang.meetings.events.MinutesEvent.RecommendationsForwarded;
import se.beslutsgang.meetings.queries.MinutesRegister;
import se.beslutsgang.processes.AfterTheMeeting;
import se.beslutsgang.processes.ProcessModel;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What ties the model {@code after-the-meeting} to the minutes. */
public final class AfterTheMeetingWiring implements ProcessWiring {

    private final EngineCommands commands;
    private final MinutesRegister register;

    public AfterTheMeetingWiring(EngineCommands commands, MinutesRegister register) {
        this.commands = commands;
        this.register = register;
    }

    @Override
    public ProcessModel model() {
        return AfterTheMeeting.MODEL;
    }

    @Override
    public Map<String, Object> beans() {
        return Map.of(
                AfterTheMeeting.MINUTES_DEADLINES, new MinutesDeadlines(register),
                AfterTheMeeting.MINUTES_FACTS, new MinutesFacts(register),
                AfterTheMeeting.FLAG_CERTIFICATION_OVERDUE, new FlagCertificationOverdue(commands),
                AfterTheMeeting.FLAG_ANNOUNCEMENT_OVERDUE, new FlagAnnouncementOverdue(commands),
                AfterTheMeeting.FORWARD_RECOMMENDATIONS, new ForwardRecommendations(commands),
                AfterTheMeeting.EXPIRE_APPEAL_TIME, new ExpireAppealTime(commands));
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(
                MinutesDrawnUp.class,
                MinutesCertified.class,
                CertificationAnnounced.class,
                NoAppealKnown.class);
    }

    @Override
    public Optional<Arrival> arrival(Object event) {
        return event instanceof MinutesEvent minutes ? arrival(minutes) : Optional.empty();
    }

    private static Optional<Arrival> arrival(MinutesEvent event) {
        return switch (event) {
            case MinutesDrawnUp e ->
                    Optional.of(Arrival.begins(AfterTheMeeting.PROCESS, e.minutes().value()));
            case MinutesCertified e -> done(e, AfterTheMeeting.CERTIFY_MINUTES);
            case CertificationAnnounced e -> done(e, AfterTheMeeting.ANNOUNCE_CERTIFICATION);
            case NoAppealKnown e -> done(e, AfterTheMeeting.STATE_NO_APPEAL_KNOWN);
            case CertificationOverdue _,
                    CertificationRefused _,
                    DifferingViewNoted _,
                    CertificationMoved _,
                    MinutesCorrected _,
                    AnnouncementOverdue _,
                    AppealTimeExpired _,
                    BecameFinal _,
                    RecommendationsForwarded _,
                    ProcessStarted _,
                    DepartureNoted _ ->
                    Optional.empty();
        };
    }

    private static Optional<Arrival> done(MinutesEvent event, String task) {
        return Optional.of(Arrival.done(AfterTheMeeting.PROCESS, event.minutes().value(), task));
    }

    @Override
    public Command recordModel(String key, int version, String sha256) {
        return new RecordProcess(new MinutesId(key), AfterTheMeeting.PROCESS, version, sha256);
    }
}
