package se.beslutsgang.minutes.queries;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.MinutesId;
import se.beslutsgang.mandates.events.MinutesForm;

import java.util.List;
import java.util.Optional;

/** The minutes (protokoll) of meetings, made anew from events each time. */
public interface Protocols {

    /**
     * The whole: frame of KL 5:66, every § and the appendices.
     *
     * @param form another than the body's own
     */
    Optional<Document> meeting(MeetingId meeting, Optional<MinutesForm> form);

    /** A § by itself (protokollsutdrag), once it was taken up. */
    Optional<Document> paragraph(ItemId item, Optional<MinutesForm> form);

    /** Minutes, or a part that was certified at once: its §§ with their own certificate. */
    Optional<Document> minutes(MinutesId minutes, Optional<MinutesForm> form);

    /**
     * @param invented what of it no paper tells, said below the page; empty for real minutes
     */
    byte[] as(Format format, Document document, List<String> invented);
}
