package se.beslutsgang.meetings.commands;

import se.beslutsgang.kernel.Command;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.MinutesId;
import se.beslutsgang.kernel.PersonId;

import java.util.List;

/** What may be asked of minutes. The day on which it happened stands in the occasion. */
public sealed interface MinutesCommand extends Command {

    MinutesId minutes();

    @Override
    default String stream() {
        return "minutes/" + minutes();
    }

    record DrawUpMinutes(MinutesId minutes, MeetingId meeting) implements MinutesCommand {}

    record CertifyMinutes(MinutesId minutes, List<PersonId> certifiers) implements MinutesCommand {}

    record AnnounceCertification(MinutesId minutes) implements MinutesCommand {}

    /** From the engine: the last day for certifying has passed. */
    record FlagCertificationOverdue(MinutesId minutes) implements MinutesCommand {}

    /** From the engine: the last day for announcing has passed. */
    record FlagAnnouncementOverdue(MinutesId minutes) implements MinutesCommand {}

    /** From the engine: the last day of appeal has passed. */
    record ExpireAppealTime(MinutesId minutes) implements MinutesCommand {}

    /** From the engine: the recommendations go on to the body that decides. */
    record ForwardRecommendations(MinutesId minutes) implements MinutesCommand {}

    /** {@code asked}: who answered, such as the administrative court. */
    record StateNoAppealKnown(MinutesId minutes, String asked) implements MinutesCommand {}

    /** From the engine: the model that these minutes are driven by. */
    record RecordProcess(MinutesId minutes, String model, int version, String sha256)
            implements MinutesCommand {}
}
