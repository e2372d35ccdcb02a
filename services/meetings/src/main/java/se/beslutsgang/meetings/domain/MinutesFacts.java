package se.beslutsgang.meetings.domain;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.events.MinutesItem;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What minutes must be told about their meeting.
 *
 * @param written the §§ of these minutes as they would be written now
 * @param text the certified text of the § that a correction names
 */
public record MinutesFacts(
        boolean closed,
        BodyId body,
        LocalDate lastDay,
        List<MinutesItem> written,
        Signing signing,
        String text) {

    /**
     * Who signs, and what.
     *
     * @param may the chair, whoever presided, and the appointed certifiers
     * @param appointed the certifiers that the meeting appointed
     * @param missing how much the law requires that these minutes lack (KL 5:66-67)
     */
    public record Signing(Set<PersonId> may, List<PersonId> appointed, int missing) {}
}
