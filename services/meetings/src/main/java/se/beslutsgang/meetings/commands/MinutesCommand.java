package se.beslutsgang.meetings.commands;

import se.beslutsgang.kernel.Command;
import se.beslutsgang.kernel.DocumentHash;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.MinutesId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.TextRef;

import java.util.List;
import java.util.Optional;

/** What may be asked of minutes. The day on which it happened stands in the occasion. */
public sealed interface MinutesCommand extends Command {

    MinutesId minutes();

    @Override
    default String stream() {
        return "minutes/" + minutes();
    }

    record DrawUpMinutes(MinutesId minutes, MeetingId meeting) implements MinutesCommand {}

    /** The meeting has certified this item at once: it joins the part {@code minutes}. */
    record DrawUpPart(MinutesId minutes, ItemId item) implements MinutesCommand {}

    /** Not certified yet, minutes are corrected by being drawn up anew from what happened. */
    record RedrawMinutes(MinutesId minutes) implements MinutesCommand {}

    /**
     * {@code texts}: what was signed, § by § as it was drawn up. Certifiers attest what was
     * decided, and mend no wording (JO 3339-2013).
     */
    record CertifyMinutes(MinutesId minutes, List<PersonId> certifiers, List<DocumentHash> texts)
            implements MinutesCommand {}

    /** A certifier does not sign, and says why. */
    record RefuseCertification(MinutesId minutes, PersonId person, TextRef reason)
            implements MinutesCommand {}

    /** A certifier signs what the chair has written, and has it noted that he or she differs. */
    record NoteDifferingView(MinutesId minutes, PersonId person, TextRef view)
            implements MinutesCommand {}

    /** They differ on something essential: the next meeting of the body certifies. */
    record MoveCertification(MinutesId minutes, MeetingId to) implements MinutesCommand {}

    /**
     * What is certified stands; that and what was wrong in it is told beside it (JO 581-2013, JO
     * 2571-1999).
     *
     * @param wrong as it stands in the certified text; empty where something was left out
     * @param decidedAt the § at which a body decided on the correction
     */
    record CorrectMinutes(
            MinutesId minutes,
            ItemId item,
            String wrong,
            String right,
            TextRef reason,
            PersonId by,
            Optional<ItemId> decidedAt)
            implements MinutesCommand {}

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
