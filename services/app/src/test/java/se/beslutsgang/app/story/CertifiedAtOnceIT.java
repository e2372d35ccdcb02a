package se.beslutsgang.app.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static se.beslutsgang.app.story.Telling.ASSEMBLY_ITEM;
import static se.beslutsgang.app.story.Telling.without;

import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.commands.DissentCommand.CertifyAtOnce;
import se.beslutsgang.decisions.commands.DissentCommand.DeclareReservation;
import se.beslutsgang.decisions.commands.DissentCommand.MotivateReservation;
import se.beslutsgang.decisions.events.InFavourOf;
import se.beslutsgang.decisions.queries.MinutesText;
import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.Command;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.MinutesId;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.Rejected;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.Documents;
import se.beslutsgang.meetings.commands.MinutesCommand.AnnounceCertification;
import se.beslutsgang.meetings.commands.MinutesCommand.CertifyMinutes;
import se.beslutsgang.meetings.commands.MinutesCommand.CorrectMinutes;
import se.beslutsgang.meetings.commands.MinutesCommand.StateNoAppealKnown;
import se.beslutsgang.meetings.events.AppealRoute;
import se.beslutsgang.meetings.events.MinutesEvent.AppealTimeExpired;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.MinutesRegister;
import se.beslutsgang.meetings.queries.MinutesRegister.Minutes;
import se.beslutsgang.meetings.queries.MinutesRegister.Stage;
import se.beslutsgang.meetings.queries.MinutesWriter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Ring 3: the assembly certifies its § at once, and that § goes its own way to legal force. */
class CertifiedAtOnceIT {

    private static final MinutesId PART = ASSEMBLY_ITEM.meeting().part(ASSEMBLY_ITEM);
    private static final MinutesId WHOLE = ASSEMBLY_ITEM.meeting().minutes();
    private static final Instant NOW = Instant.parse("2022-06-23T09:14:00Z");
    private static final TextRef REASONS = new TextRef("ab".repeat(32));

    @Test
    void a_paragraph_has_its_own_certificate_clock_and_legal_force() {
        try (var telling =
                Telling.with(without("state-no-appeal-known")).until("2022-06-23T09:13:30Z")) {
            send(telling, new CertifyAtOnce(ASSEMBLY_ITEM));
            settle(telling);
            Minutes part = minutes(telling, PART);
            assertThat(part.stage()).isEqualTo(Stage.DRAWN_UP);
            String signed = text(telling, part);

            PersonId chair = meeting(telling).sitting().presides().orElseThrow();
            send(telling, new CertifyMinutes(PART, List.of(chair), part.texts()));
            send(telling, new AnnounceCertification(PART));
            reservesLate(telling);

            telling.until("2022-08-01T09:00:00Z");
            assertThat(text(telling, minutes(telling, PART))).isEqualTo(signed);
            itsOwnWay(telling, chair);
            theRestGoesTheUsualWay(telling);
            corrected(telling, chair, signed);
        }
    }

    /** Reasons are closed at once; declaring is open until the meeting closes. */
    private static void reservesLate(Telling telling) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(
                        () -> send(telling, new MotivateReservation(ASSEMBLY_ITEM, 1, REASONS)));
        PersonId liberal =
                meeting(telling).roll().stream()
                        .filter(s -> s.party().equals(new Party("L")))
                        .findFirst()
                        .orElseThrow()
                        .person();
        send(
                telling,
                new DeclareReservation(
                        ASSEMBLY_ITEM,
                        List.of(),
                        List.of(liberal),
                        InFavourOf.NOTHING_STATED,
                        List.of(),
                        Optional.empty()));
    }

    /** Announced 23 June 2022: three weeks end on 14 July. */
    private static void itsOwnWay(Telling telling, PersonId chair) {
        Minutes part = minutes(telling, PART);
        assertThat(part.certified()).hasValue(java.time.LocalDate.of(2022, 6, 23));
        assertThat(part.stage()).isEqualTo(Stage.APPEAL_TIME_EXPIRED);
        assertThat(telling.events())
                .filteredOn(r -> r.event() instanceof AppealTimeExpired)
                .singleElement()
                .satisfies(
                        r -> {
                            assertThat(r.stream()).isEqualTo("minutes/" + PART);
                            assertThat(r.recorded()).isEqualTo("2022-07-14T22:00:00Z");
                        });
        send(telling, new StateNoAppealKnown(PART, chair.value()));
        assertThat(minutes(telling, PART).stage()).isEqualTo(Stage.FINAL);
    }

    /** The whole holds only what was added to the §, which cannot be appealed by itself. */
    private static void theRestGoesTheUsualWay(Telling telling) {
        Minutes whole = minutes(telling, WHOLE);
        assertThat(whole.certified()).hasValue(java.time.LocalDate.of(2022, 7, 5));
        assertThat(whole.stage()).isEqualTo(Stage.ANNOUNCED);
        assertThat(whole.items())
                .singleElement()
                .satisfies(i -> assertThat(i.appealRoute()).isEqualTo(AppealRoute.NONE));
        assertThat(text(telling, whole))
                .contains("Tillägg efter omedelbar justering", "reserverar sig mot beslutet")
                .doesNotContain("Beslutsgång");
    }

    private static void corrected(Telling telling, PersonId chair, String signed) {
        send(
                telling,
                new CorrectMinutes(
                        PART,
                        ASSEMBLY_ITEM,
                        "Dnr 701-2022",
                        "Dnr 702-2022",
                        REASONS,
                        chair,
                        Optional.empty()));
        var extract = telling.wired().bean(MinutesText.class).extract(ASSEMBLY_ITEM).orElseThrow();
        assertThat(extract.section("corrections").orElseThrow().paragraphs())
                .singleElement()
                .satisfies(p -> assertThat(p.text()).contains("”Dnr 701-2022” ska vara"));
        assertThat(text(telling, minutes(telling, PART))).as("stands").isEqualTo(signed);
        assertThat(telling.wired().bean(MinutesWriter.class).write(ASSEMBLY_ITEM.meeting()))
                .as("drawn up anew it is what was signed")
                .anyMatch(w -> w.item().text().equals(minutes(telling, PART).texts().getFirst()));
    }

    private static Minutes minutes(Telling telling, MinutesId id) {
        return telling.wired().bean(MinutesRegister.class).find(id).orElseThrow();
    }

    private static Meetings.Meeting meeting(Telling telling) {
        return telling.wired().bean(Meetings.class).of(ASSEMBLY_ITEM);
    }

    private static String text(Telling telling, Minutes minutes) {
        var documents = telling.wired().bean(Documents.class);
        byte[] bytes = documents.find(minutes.texts().getFirst()).orElseThrow().bytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void send(Telling telling, Command command) {
        var clock = telling.wired().bean(se.beslutsgang.ledger.TurnableClock.class);
        Instant at = clock.now().isAfter(NOW) ? clock.now() : NOW;
        telling.wired()
                .bean(Commands.class)
                .send(command, Occasion.conducting(Actor.SYSTEM, Happened.at(at)));
    }

    private static void settle(Telling telling) {
        telling.wired().bean(Turning.class).settle();
    }
}
