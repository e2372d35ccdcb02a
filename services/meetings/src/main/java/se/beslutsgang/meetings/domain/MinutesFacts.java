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
 * @param written the §§ as they would be written now
 * @param mayCertify the chair and the appointed certifiers
 */
public record MinutesFacts(
        boolean closed,
        BodyId body,
        LocalDate lastDay,
        List<MinutesItem> written,
        Set<PersonId> mayCertify) {}
