package se.beslutsgang.app.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import static se.beslutsgang.app.story.Telling.BOARD_ITEM;
import static se.beslutsgang.app.story.Telling.without;

import org.junit.jupiter.api.Test;

import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.MinutesId;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.Rejected;
import se.beslutsgang.kernel.Rule;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.PersonalTexts;
import se.beslutsgang.meetings.commands.MinutesCommand.CertifyMinutes;
import se.beslutsgang.meetings.queries.Completeness;
import se.beslutsgang.meetings.queries.Completeness.Checked;
import se.beslutsgang.meetings.queries.Completeness.Duty;
import se.beslutsgang.meetings.queries.CompletenessInWords;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.MinutesRegister;

import java.time.LocalDate;
import java.util.List;

/** What the minutes of a year lack, told before they are certified and afterwards. */
class CompletenessIT {

    private static final MinutesId MINUTES = BOARD_ITEM.meeting().minutes();
    private static final LocalDate LATE = LocalDate.of(2022, 6, 30);

    @Test
    void what_lacks_is_told_and_certified_with_a_reason_only() {
        try (var telling =
                Telling.with(without("appoint-certifier", "rs/2022-06-08"))
                        .until("2022-06-10T10:00:00Z")) {
            Completeness check = telling.wired().bean(Completeness.class);
            assertThat(check.of(MINUTES))
                    .extracting(g -> g.rule().name())
                    .containsExactly("NO_CERTIFIER_APPOINTED");
            CertifyMinutes certify = certify(telling);
            var late = Occasion.conducting(Actor.SYSTEM, Happened.on(LATE));
            Commands commands = telling.wired().bean(Commands.class);
            Rejected no = catchThrowableOfType(Rejected.class, () -> commands.send(certify, late));
            assertThat(no.rule()).extracting(Rule::name).isEqualTo("SOMETHING_MISSING");

            TextRef why =
                    telling.wired()
                            .bean(PersonalTexts.class)
                            .keep(certify.certifiers().getFirst(), "Ingen justerare utsågs");
            commands.send(certify, late.because(why));
            told(telling, check.in(2022, LATE).getFirst());
        }
    }

    private static CertifyMinutes certify(Telling telling) {
        Meetings.Meeting meeting = telling.wired().bean(Meetings.class).of(BOARD_ITEM);
        PersonId chair = meeting.sitting().presides().orElseThrow();
        var minutes = telling.wired().bean(MinutesRegister.class).find(MINUTES).orElseThrow();
        return new CertifyMinutes(MINUTES, List.of(chair), minutes.texts());
    }

    /** The gap stays, certification was late, and both departures show with their reason. */
    private static void told(Telling telling, Checked checked) {
        assertThat(checked.isWanting()).isTrue();
        assertThat(checked.late())
                .singleElement()
                .satisfies(
                        l -> {
                            assertThat(l.duty()).isEqualTo(Duty.CERTIFICATION);
                            assertThat(l.lastDay()).isEqualTo("2022-06-22");
                            assertThat(l.done()).hasValue(LATE);
                        });
        assertThat(checked.departures())
                .extracting(d -> d.rule())
                .containsExactly("meetings.CERTIFIED_TOO_LATE", "meetings.SOMETHING_MISSING");
        assertThat(telling.wired().bean(CompletenessInWords.class).of(checked).lines())
                .hasSize(4)
                .last()
                .satisfies(l -> assertThat(l.text()).contains("Ingen justerare utsågs"));
    }
}
