package se.beslutsgang.meetings.domain;

import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.events.BodyKind;

import java.util.Set;

/**
 * What a meeting must be told to decide, as it stands on the day.
 *
 * @param seats of the body, by its rules of procedure
 * @param mandates who may serve: members and substitutes
 * @param pending whether anything lies on the body's table in the case that the command names
 * @param title of that case
 * @param certified whether the minutes are: then nothing of the meeting changes any more
 */
public record MeetingFacts(
        BodyKind kind,
        int seats,
        Set<PersonId> mandates,
        boolean pending,
        String title,
        boolean certified) {

    boolean mayServe(PersonId person) {
        return mandates.contains(person);
    }
}
