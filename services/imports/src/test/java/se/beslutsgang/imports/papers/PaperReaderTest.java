package se.beslutsgang.imports.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

import se.beslutsgang.imports.papers.ReadPaper.Amount;
import se.beslutsgang.imports.papers.ReadPaper.Assignment;
import se.beslutsgang.imports.papers.ReadPaper.Footnote;
import se.beslutsgang.imports.papers.ReadPaper.Moved;
import se.beslutsgang.imports.papers.ReadPaper.Reserved;
import se.beslutsgang.imports.papers.ReadPaper.Row;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Briefs and extracts of our own, in the shapes of real ones. */
class PaperReaderTest {

    static ReadPaper read(String name, String... bodies) {
        try (var file = PaperReaderTest.class.getResourceAsStream("/papers/" + name)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return PaperReader.read(text, Set.of(bodies));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_brief_by_its_headings() {
        var paper = read("bullets.txt");
        assertThat(paper.registryNumber()).contains("00417-2030");
        assertThat(paper.title()).contains("Servicenämndens plan 2031-2033");
        assertThat(paper.body()).contains("servicenämnden");
        assertThat(paper.clauses()).containsExactly("anta servicenämndens plan 2031-2033.");
        assertThat(paper.summary())
                .contains(
                        "Planen innehåller nämndens konkretisering av fullmäktiges mål med styrmått"
                                + " och preliminära ramar.");
        assertThat(paper.attachments()).containsExactly("Servicenämndens plan 2031-2033");
        assertThat(paper.recipients()).containsExactly("Servicedirektören", "Regionstyrelsen");
    }

    @Test
    void what_the_paper_does_not_tell_is_missing() {
        var paper = read("bullets.txt");
        assertThat(paper.paragraph()).isEmpty();
        assertThat(paper.date()).isEmpty();
        assertThat(paper.statement()).isEmpty();
        assertThat(paper.equalityImpact()).isEmpty();
        assertThat(paper.proposals()).isEmpty();
        assertThat(paper.tables()).isEmpty();
    }

    @Test
    void items_under_an_umbrella_count_and_it_does_not() {
        assertThat(read("bullets.txt").assignments())
                .extracting(Assignment::text, Assignment::responsible, Assignment::under)
                .containsExactly(
                        item("Verksamhet i balans 2031", List.of("SN", "RS")),
                        item(
                                "Översyn av samtliga lokaler och av hur de används i våra tre"
                                        + " kommuner",
                                List.of("SN")),
                        under("transporter", List.of("SN")),
                        under("kök och städ", List.of("SN", "TN")),
                        item(
                                "Redovisa en plan för hur förråd, verkstäder och fordon förnyas",
                                List.of("SN")),
                        item(
                                "Ta fram en modell för återbruk som får genomslag i hela"
                                        + " verksamheten",
                                List.of()));
    }

    private static org.assertj.core.groups.Tuple item(String text, List<String> codes) {
        return tuple(text, codes, Optional.empty());
    }

    private static org.assertj.core.groups.Tuple under(String text, List<String> codes) {
        return tuple(text, codes, Optional.of("Effektivisering av"));
    }

    @Test
    void a_code_that_no_known_body_has_stands_as_printed_and_is_reported() {
        var paper = read("bullets.txt");
        assertThat(paper.assignments().get(3).bodies()).containsExactly("SN");
        assertThat(paper.warnings())
                .extracting(Warning::code, Warning::found)
                .containsExactly(tuple(Warning.Code.UNKNOWN_BODY, "TN"));
        assertThat(read("bullets.txt", "TN").warnings()).isEmpty();
    }

    @Test
    void amounts_have_their_unit_year_and_words() {
        assertThat(read("bullets.txt").amounts())
                .extracting(Amount::value, Amount::unit, Amount::year)
                .containsExactly(
                        tuple(new BigDecimal("41"), "mnkr", Optional.of(2030)),
                        tuple(new BigDecimal("12"), "mnkr", Optional.of(2031)),
                        tuple(new BigDecimal("8"), "mnkr", Optional.of(2032)),
                        tuple(new BigDecimal("1250"), "tkr", Optional.of(2033)));
        assertThat(read("bullets.txt").amounts().getFirst().label())
                .isEqualTo("Prognosen per augusti för 2030 visar på ett underskott");
    }

    @Test
    void a_table_with_damaged_marks_has_its_footnotes() {
        var table = read("damaged.txt").tables().getFirst();
        assertThat(table.title()).contains("Minskning av ramar 2032-2034");
        assertThat(table.unit()).contains("Mnkr");
        assertThat(table.columns()).containsExactly("2032", "2033", "2034", "Summa");
        assertThat(table.rows())
                .extracting(Row::label)
                .containsExactly("Regionstyrelsen", "Regionala trafiknamnden");
        assertThat(table.total().orElseThrow().values())
                .extracting(v -> v.orElseThrow().intValue())
                .containsExactly(15, 30, 46, 90);
        assertThat(table.footnotes())
                .extracting(Footnote::number, Footnote::column, Footnote::text)
                .containsExactly(
                        tuple(1, "2032", "Beslutad av fullmaktige i plan 2031-2033"),
                        tuple(2, "2033", "Beslutad av fullmaktige i plan 2032-2034"),
                        tuple(3, "2034", "For 2034 preliminar"));
    }

    @Test
    void sums_that_do_not_add_up_are_named() {
        assertThat(read("damaged.txt").warnings())
                .filteredOn(w -> w.code() == Warning.Code.SUM_DIFFERS)
                .extracting(Warning::found, Warning::reason)
                .containsExactly(
                        tuple("46", "In the column 2034 the figures come to 45."),
                        tuple("90", "In the row Summa the figures come to 91."));
    }

    @Test
    void damage_is_counted_once_and_reported_where_something_depended_on_it() {
        assertThat(read("damaged.txt").warnings())
                .filteredOn(w -> w.code() != Warning.Code.SUM_DIFFERS)
                .extracting(Warning::line, Warning::code)
                .containsExactly(
                        tuple(0, Warning.Code.DAMAGED_LETTERS),
                        tuple(5, Warning.Code.DAMAGED_HEADING),
                        tuple(8, Warning.Code.DAMAGED_HEADING),
                        tuple(12, Warning.Code.DAMAGED_MARK),
                        tuple(23, Warning.Code.DAMAGED_MARK),
                        tuple(27, Warning.Code.DAMAGED_BULLET),
                        tuple(30, Warning.Code.DAMAGED_HEADING));
    }

    @Test
    void items_without_bullets_are_told_by_the_codes_that_close_them() {
        var paper = read("damaged.txt");
        assertThat(paper.assignments())
                .extracting(Assignment::line, Assignment::bodies)
                .containsExactly(
                        tuple(18, List.of("RS", "RTN")),
                        tuple(20, List.of("RTN")),
                        tuple(21, List.of("RTN")),
                        tuple(26, List.of("RS")),
                        tuple(27, List.of("RS", "RTN")));
        assertThat(paper.equalityImpact()).contains("Resvanor ska redovisas for kvinnor och man.");
    }

    @Test
    void an_extract_tells_what_was_proposed_and_who_reserved() {
        var paper = read("extract.txt");
        assertThat(paper.paragraph()).contains(47);
        assertThat(paper.title()).contains("Strategisk plan 2034-2036");
        assertThat(paper.body()).contains("regionstyrelsen");
        assertThat(paper.date()).contains(LocalDate.of(2033, 6, 8));
        assertThat(paper.clauses())
                .containsExactly(
                        "Fastställa Strategisk plan 2034-2036",
                        "Skattesatsen är oförändrad 2034 och uppgår till 11,20 kronor per"
                                + " skattekrona.");
        assertThat(paper.proposals())
                .extracting(Moved::by, Moved::party, Moved::kind)
                .containsExactly(
                        tuple(Optional.empty(), Optional.empty(), Moved.Kind.PENDING),
                        tuple(Optional.of("Alva Berg"), Optional.of("S"), Moved.Kind.WHOLE),
                        tuple(Optional.of("Bo Ek"), Optional.of("V"), Moved.Kind.WHOLE));
        assertThat(paper.reservations())
                .extracting(Reserved::by)
                .containsExactly(List.of("S", "V"));
        assertThat(paper.assignments()).hasSize(2);
    }

    @Test
    void prose_about_assignments_is_no_list_of_them() {
        var paper = read("prose.txt");
        assertThat(paper.title()).contains("Regionstyrelsens underlag för budget 2031");
        assertThat(paper.assignments()).isEmpty();
        assertThat(paper.clauses()).isEmpty();
        assertThat(paper.warnings())
                .extracting(Warning::code, Warning::found)
                .containsExactly(tuple(Warning.Code.NO_DATE, "2030-03-0512"));
    }
}
