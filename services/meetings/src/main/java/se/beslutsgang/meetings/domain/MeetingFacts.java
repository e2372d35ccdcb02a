package se.beslutsgang.meetings.domain;

import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.PersonId;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a meeting must be told to decide, as it stands on the day.
 *
 * @param bench who belongs to the body
 * @param pending whether anything lies on the body's table in the case that the command names
 * @param title of that case
 * @param certified whether the minutes are: then nothing of the meeting changes any more
 * @param mayMeetInPublic whether the body may let the public in (KL 6:25)
 * @param exercisesAuthority whether the matter does, against an individual, where doors are open
 * @param quorumExempt whether the matter may be treated by fewer than a quorum: an interpellation
 *     or a question in an assembly that has exempted them (KL 5:45)
 * @param postponed the cases that were put off to the meeting, when it is summoned (KL 5:51)
 * @param accountable who may join the debate though disqualified by being so (KL 5:49)
 * @param speaking who alone may speak, in a member's question (KL 5:64)
 */
public record MeetingFacts(
        Bench bench,
        boolean pending,
        String title,
        boolean certified,
        boolean mayMeetInPublic,
        boolean exercisesAuthority,
        boolean quorumExempt,
        List<CaseId> postponed,
        Set<PersonId> accountable,
        Optional<Set<PersonId>> speaking) {

    boolean maySpeak(PersonId person) {
        return speaking.filter(s -> !s.contains(person)).isEmpty();
    }
}
