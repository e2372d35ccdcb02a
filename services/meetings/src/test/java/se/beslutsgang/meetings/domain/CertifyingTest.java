package se.beslutsgang.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.DocumentHash;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.kernel.testkit.Holds;
import se.beslutsgang.meetings.commands.MinutesCommand.CertifyMinutes;
import se.beslutsgang.meetings.commands.MinutesCommand.MoveCertification;
import se.beslutsgang.meetings.commands.MinutesCommand.NoteDifferingView;
import se.beslutsgang.meetings.commands.MinutesCommand.RefuseCertification;
import se.beslutsgang.meetings.events.AppealRoute;
import se.beslutsgang.meetings.events.MinutesEvent.CertificationMoved;
import se.beslutsgang.meetings.events.MinutesEvent.CertificationRefused;
import se.beslutsgang.meetings.events.MinutesEvent.DifferingViewNoted;

import java.util.List;
import java.util.Optional;

/** Certifiers attest what was decided; they may refuse, may differ, and mend no wording. */
class CertifyingTest extends MinutesUnderTest {

    private static final TextRef WHY = new TextRef("ab".repeat(32));
    private static final MeetingId NEXT = MeetingId.of(BODY, LAST_DAY.plusWeeks(1));

    /** JO 3339-2013: a certifier had the wording of a decision changed. */
    @Test
    @Holds("OTHER_TEXT")
    void no_wording_is_mended_at_certification() {
        drawnUp();
        var mended = List.of(new DocumentHash("ee".repeat(32)), RECOMMENDED.text());
        var other = new CertifyMinutes(MINUTES, List.of(CHAIR), mended);
        refuses(LAST_DAY, other, MinutesRule.OTHER_TEXT);
        var less = new CertifyMinutes(MINUTES, List.of(CHAIR), List.of(OWN.text()));
        refuses(LAST_DAY, less, MinutesRule.OTHER_TEXT);
    }

    @Test
    @Holds("TEXT_OUT_OF_DATE")
    void what_is_signed_tells_what_happened() {
        drawnUp();
        written = List.of(OWN, item(2, "ee", AppealRoute.NONE, Optional.empty()));
        refuses(LAST_DAY, certify(CHAIR), MinutesRule.TEXT_OUT_OF_DATE);
        notes(LAST_DAY, certify(CHAIR), MinutesRule.TEXT_OUT_OF_DATE);
    }

    @Test
    @Holds("SOMETHING_MISSING")
    void what_lacks_something_is_certified_with_a_reason_only() {
        drawnUp();
        missing = 2;
        refuses(LAST_DAY, certify(CHAIR), MinutesRule.SOMETHING_MISSING);
        notes(LAST_DAY, certify(CHAIR), MinutesRule.SOMETHING_MISSING);
        occasion = on(LAST_DAY).because(WHY);
        assertThat(decide(certify(CHAIR))).hasSize(2);
    }

    @Test
    @Holds("NOT_ALL_CERTIFIED")
    void a_certifier_who_neither_signs_nor_refuses_is_missed() {
        appointed = List.of(BO);
        drawnUp();
        advises(LAST_DAY, certify(CHAIR), MinutesRule.NOT_ALL_CERTIFIED);
        occasion = on(LAST_DAY);
        assertThat(decide(certify(CHAIR, BO))).hasSize(1);
        when(LAST_DAY, new RefuseCertification(MINUTES, BO, WHY));
        assertThat(decide(certify(CHAIR))).hasSize(1);
    }

    @Test
    void a_certifier_may_refuse_and_may_differ() {
        drawnUp();
        assertThat(when(LAST_DAY, new RefuseCertification(MINUTES, BO, WHY)))
                .containsExactly(new CertificationRefused(MINUTES, BO, WHY));
        assertThat(when(LAST_DAY, new NoteDifferingView(MINUTES, CHAIR, WHY)))
                .containsExactly(new DifferingViewNoted(MINUTES, CHAIR, WHY));
        var stranger = new RefuseCertification(MINUTES, new PersonId("x/stranger"), WHY);
        refuses(LAST_DAY, stranger, MinutesRule.CERTIFIER_NOT_APPOINTED);
        when(LAST_DAY, certify(CHAIR));
        var late = new NoteDifferingView(MINUTES, BO, WHY);
        refuses(LAST_DAY, late, MinutesRule.ALREADY_CERTIFIED);
    }

    @Test
    @Holds({"MOVED_TO_A_LATER_MEETING", "NOT_A_LATER_MEETING"})
    void what_is_essential_is_certified_by_the_next_meeting() {
        drawnUp();
        var another = new MoveCertification(MINUTES, MeetingId.of(new BodyId("x/rs"), LAST_DAY));
        refuses(LAST_DAY, another, MinutesRule.NOT_A_LATER_MEETING);
        refuses(LAST_DAY, new MoveCertification(MINUTES, MEETING), MinutesRule.NOT_A_LATER_MEETING);
        assertThat(when(LAST_DAY, new MoveCertification(MINUTES, NEXT)))
                .containsExactly(new CertificationMoved(MINUTES, NEXT));
        refuses(LAST_DAY, certify(CHAIR), MinutesRule.MOVED_TO_A_LATER_MEETING);
        occasion = on(NEXT.firstDay());
        assertThat(decide(certify(CHAIR))).hasSize(1);
    }
}
