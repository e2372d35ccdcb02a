package se.beslutsgang.app.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static se.beslutsgang.app.story.Telling.ASSEMBLY_ITEM;
import static se.beslutsgang.app.story.Telling.BOARD_ITEM;
import static se.beslutsgang.app.story.Telling.without;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.events.DecisionKind;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.decisions.queries.MinutesText;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Rejected;
import se.beslutsgang.ledger.Readers;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.mandates.events.MinutesForm;
import se.beslutsgang.meetings.events.AppealRoute;
import se.beslutsgang.meetings.queries.MinutesRegister;
import se.beslutsgang.meetings.queries.MinutesRegister.Stage;
import se.beslutsgang.minutes.queries.Document;
import se.beslutsgang.minutes.queries.Format;
import se.beslutsgang.minutes.queries.Protocols;

import java.util.List;
import java.util.Optional;

/** The main job: case 701-2022 from brief to legal force, and what follows when facts differ. */
class ParagraphOneThreeSixIT {

    private static final String TO_THE_END =
            "Ordföranden ställer det liggande förslaget, Glenn Berggårds, Anders Öbergs och"
                    + " Marianne Sandströms respektive förslag vart och ett under proposition och"
                    + " finner att regionstyrelsen bifaller ";

    @Test
    void the_case_goes_from_brief_to_legal_force_and_twice_is_once() {
        try (var telling = Telling.with(yaml -> yaml)) {
            List<Recorded> once = telling.all().events();
            boardRecommends(telling);
            assemblyDecides(telling);
            assertThat(telling.types())
                    .endsWith(
                            "minutes.AppealTimeExpired.1",
                            "minutes.NoAppealKnown.1",
                            "minutes.BecameFinal.1",
                            "cases.MarkedInvented.1");
            assertThat(telling.all().events()).isEqualTo(once);
            rebuiltEqualsLive(telling);
        }
    }

    private static void boardRecommends(Telling telling) {
        Items.Item item = item(telling, BOARD_ITEM);
        var decision = item.decision().orElseThrow();
        assertThat(decision.kind()).isEqualTo(DecisionKind.RECOMMENDATION);
        assertThat(decision.appealRoute()).isEqualTo(AppealRoute.NONE);
        assertThat(decision.clauses()).hasSize(2);
        assertThat(item.reservations()).hasSize(3);
        assertThat(item.reservations().getFirst().persons()).hasSize(4);
        assertThat(procedure(telling)).isEqualTo(TO_THE_END + "det liggande förslaget.");
        MinutesRegister.Minutes minutes = minutes(telling, BOARD_ITEM);
        assertThat(minutes.stage()).isEqualTo(Stage.ANNOUNCED);
        assertThat(minutes.appealable()).isFalse();
    }

    private static void assemblyDecides(Telling telling) {
        Items.Item item = item(telling, ASSEMBLY_ITEM);
        var decision = item.decision().orElseThrow();
        assertThat(decision.kind()).isEqualTo(DecisionKind.OWN);
        assertThat(decision.clauses())
                .isEqualTo(item(telling, BOARD_ITEM).decision().orElseThrow().clauses());
        var goteborg = Optional.of(MinutesForm.GOTEBORG);
        assertThat(text(telling, ASSEMBLY_ITEM, goteborg))
                .contains("Enligt regionstyrelsens förslag:");
        assertThat(text(telling, BOARD_ITEM, goteborg))
                .contains("det liggande förslaget")
                .doesNotContain("regionstyrelsens förslag");
        MinutesRegister.Minutes minutes = minutes(telling, ASSEMBLY_ITEM);
        assertThat(minutes.stage()).isEqualTo(Stage.FINAL);
        assertThat(minutes.lastDayOfAppeal()).hasValue(java.time.LocalDate.of(2022, 7, 27));
        Recorded expired =
                telling.events().stream()
                        .filter(r -> r.type().name().equals("minutes.AppealTimeExpired"))
                        .findFirst()
                        .orElseThrow();
        assertThat(expired.recorded()).isEqualTo("2022-07-27T22:00:00Z");
    }

    private static void rebuiltEqualsLive(Telling telling) {
        Readers readers = telling.wired().bean(Readers.class);
        assertThat(readers.projectors()).isNotEmpty();
        List<List<String>> live = readers.projectors().stream().map(readers::dump).toList();
        assertThat(live).allSatisfy(rows -> assertThat(rows).isNotEmpty());
        readers.rebuild((_, _, _) -> {});
        assertThat(readers.projectors().stream().map(readers::dump).toList()).isEqualTo(live);
    }

    @Test
    void the_sections_stand_in_the_order_of_the_house() {
        try (var telling = Telling.with(yaml -> yaml).until("2022-06-08T13:30:00Z")) {
            MinutesText.Extract extract = extract(telling, BOARD_ITEM);
            assertThat(text(telling, BOARD_ITEM)).isEqualTo(ownExtract());
            assertThat(extract.sections())
                    .extracting(MinutesText.Section::key)
                    .containsExactly(
                            "decision",
                            "reservations",
                            "statement",
                            "summary",
                            "treatment",
                            "procedure",
                            "matter",
                            "equality-impact",
                            "attachments",
                            "recipients");
        }
    }

    @Test
    void without_the_proposal_of_sd_two_are_named() {
        try (var telling =
                Telling.with(without("move-proposal", "marianne-sandstrom"))
                        .until("2022-06-08T08:46:30Z")) {
            assertThat(procedure(telling))
                    .isEqualTo(
                            "Ordföranden ställer det liggande förslaget, Glenn Berggårds och Anders"
                                + " Öbergs respektive förslag vart och ett under proposition och"
                                + " finner att regionstyrelsen bifaller det liggande förslaget.");
        }
    }

    @Test
    void without_its_proposal_sd_cannot_reserve_in_favour_of_it() {
        try (var telling =
                Telling.with(
                        yaml ->
                                without("move-proposal", "marianne-sandstrom")
                                        .apply(yaml)
                                        .replace(
                                                "reserve: {meeting: rs/2022-06-08, place: 1, party:"
                                                        + " SD}",
                                                "reserve: {meeting: rs/2022-06-08, place: 1, party:"
                                                        + " SD, for-own-proposal: true}"))) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> telling.until("2022-06-08T13:00:00Z"))
                    .satisfies(
                            r ->
                                    assertThat(r.rule().key())
                                            .isEqualTo("decisions.NO_PROPOSAL_OF_ONES_OWN"));
            assertThat(item(telling, BOARD_ITEM).reservations()).hasSize(2);
        }
    }

    @Test
    void with_another_finding_everything_downstream_follows() {
        try (var telling =
                Telling.with(
                                yaml ->
                                        without("reserve:", "rs/2022-06-08", "party: S}")
                                                .apply(yaml)
                                                .replace(
                                                        "rs/2022-06-08, place: 1, proposal-of:"
                                                                + " pending",
                                                        "rs/2022-06-08, place: 1, proposal-of:"
                                                                + " anders-oberg"))
                        .all()) {
            assertThat(procedure(telling)).isEqualTo(TO_THE_END + "Anders Öbergs förslag.");
            List<String> recommended = item(telling, BOARD_ITEM).decision().orElseThrow().clauses();
            assertThat(recommended)
                    .containsExactly(
                            "Fastställa Socialdemokraternas förslag till strategisk plan"
                                    + " 2023-2025");
            assertThat(item(telling, ASSEMBLY_ITEM).pendingClauses()).isEqualTo(recommended);
            assertThat(item(telling, ASSEMBLY_ITEM).decision().orElseThrow().clauses())
                    .isEqualTo(recommended);
            assertThat(reservations(telling))
                    .containsExactly(
                            "Vänsterpartiets och sverigedemokraternas ledamöter reserverar sig mot"
                                    + " beslutet.");
        }
    }

    /** An extract of our own, in the shape of the real ones. */
    private static String ownExtract() {
        try (var in = ParagraphOneThreeSixIT.class.getResourceAsStream("/papers/utdrag-136.txt")) {
            return new String(
                    java.util.Objects.requireNonNull(in).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Items.Item item(Telling telling, ItemId id) {
        return telling.wired().bean(Items.class).find(id).orElseThrow();
    }

    private static MinutesRegister.Minutes minutes(Telling telling, ItemId id) {
        return telling.wired().bean(MinutesRegister.class).of(id).orElseThrow();
    }

    private static MinutesText.Extract extract(Telling telling, ItemId id) {
        return telling.wired().bean(MinutesText.class).extract(id).orElseThrow();
    }

    private static String text(Telling telling, ItemId id) {
        return text(telling, id, Optional.empty());
    }

    private static String text(Telling telling, ItemId id, Optional<MinutesForm> form) {
        Protocols protocols = telling.wired().bean(Protocols.class);
        Document document = protocols.paragraph(id, form).orElseThrow();
        return new String(protocols.as(Format.TEXT, document, List.of()), UTF_8);
    }

    private static String procedure(Telling telling) {
        var section = extract(telling, BOARD_ITEM).section("procedure").orElseThrow();
        return section.paragraphs().getFirst().text();
    }

    private static List<String> reservations(Telling telling) {
        return extract(telling, BOARD_ITEM)
                .section("reservations")
                .orElseThrow()
                .paragraphs()
                .stream()
                .map(MinutesText.Paragraph::text)
                .toList();
    }
}
