package se.beslutsgang.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

import se.beslutsgang.kernel.DocumentHash;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.ledger.tally.Tallies;
import se.beslutsgang.ledger.testkit.TestDatabase;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Personal texts and documents: referenced by events, kept beside them. */
class BesideTheEventsIT {

    private static final PersonId PERSON = new PersonId("norrbotten/p4");
    private static final String NAME = "Ledamot Fyra Kanariefågel";

    private static Tallies tallies;
    private static PersonalTexts texts;
    private static Documents documents;

    @BeforeAll
    static void start() {
        tallies = Tallies.on(TestDatabase.fresh());
        texts = tallies.bean(PersonalTexts.class);
        documents = tallies.bean(Documents.class);
    }

    @AfterAll
    static void stop() {
        tallies.close();
    }

    @Test
    void a_text_is_read_by_its_reference() {
        assertThat(texts.read(texts.keep(PERSON, NAME))).contains(NAME);
    }

    @Test
    void the_same_text_of_the_same_person_has_the_same_reference() {
        assertThat(texts.keep(PERSON, NAME)).isEqualTo(texts.keep(PERSON, NAME));
        assertThat(texts.keep(PERSON, NAME)).isNotEqualTo(texts.keep(PERSON, NAME + "."));
        assertThat(texts.keep(PERSON, NAME))
                .isNotEqualTo(texts.keep(new PersonId("norrbotten/p5"), NAME));
    }

    @Test
    void once_the_key_is_destroyed_neither_text_nor_reference_comes_back() {
        var erased = new PersonId("norrbotten/erased");
        TextRef ref = texts.keep(erased, NAME);

        tallies.bean(JdbcTemplate.class)
                .update("delete from ledger_person_key where person = ?", erased.value());

        assertThat(texts.read(ref)).isEmpty();
        assertThat(texts.keep(erased, NAME)).isNotEqualTo(ref);
    }

    @Test
    void an_unknown_reference_leads_to_nothing() {
        assertThat(texts.read(new TextRef("0".repeat(64)))).isEmpty();
    }

    @Test
    void no_table_holds_a_personal_text_in_clear() {
        texts.keep(PERSON, NAME);

        String hex = HexFormat.of().formatHex(NAME.getBytes(StandardCharsets.UTF_8));
        for (String table :
                tallies.texts(
                        "select table_name from information_schema.tables where table_schema ="
                                + " 'public'")) {
            assertThat(tallies.texts("select t::text from \"" + table + "\" t"))
                    .as(table)
                    .noneMatch(row -> row.contains("Kanarie") || row.contains(hex));
        }
        assertThat(tallies.number("select count(*) from ledger_person_text")).isPositive();
    }

    @Test
    void a_document_is_found_by_its_hash_and_kept_once() {
        byte[] bytes = "Protokoll".getBytes(StandardCharsets.UTF_8);
        DocumentHash hash = documents.keep("text/plain", bytes);

        assertThat(hash)
                .hasToString("9c8cc5cff19dc73413a3c9fc9a2c96ed5aeb1eb1725bd1cf10c6b9985267a2ea");
        assertThat(documents.keep("text/plain", bytes)).isEqualTo(hash);
        assertThat(documents.find(hash))
                .hasValueSatisfying(
                        document -> {
                            assertThat(document.mediaType()).isEqualTo("text/plain");
                            assertThat(document.bytes()).isEqualTo(bytes);
                        });
        assertThat(documents.find(new DocumentHash("0".repeat(64)))).isEmpty();
    }
}
