package se.beslutsgang.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;

import se.beslutsgang.kernel.Rule;
import se.beslutsgang.ledger.EventCodec;
import se.beslutsgang.ledger.Projector;
import se.beslutsgang.ledger.testkit.TestDatabase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What must be there for every event, every rule and every read model. */
class WordsIT {

    @SuppressWarnings("NullAway.Init")
    private static Wired wired;

    @BeforeAll
    static void start() {
        wired = Wired.on(TestDatabase.fresh());
    }

    @AfterAll
    static void stop() {
        wired.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void every_event_can_be_told(String language) {
        List<String> keys =
                wired.bean(EventCodec.class).known().map(k -> "event." + k.name()).toList();
        assertThat(keys).hasSizeGreaterThan(40);
        assertThat(untold(keys, language)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void every_rule_can_be_told(String language) {
        List<String> keys =
                rules().stream()
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(rule -> "rule." + ((Rule) rule).key())
                        .toList();
        assertThat(keys).hasSizeGreaterThan(40);
        assertThat(untold(keys, language)).isEmpty();
    }

    @Test
    void every_table_belongs_to_a_projector_or_is_named_here() {
        List<String> claimed =
                new ArrayList<>(
                        wired.all(Projector.class).values().stream()
                                .flatMap(p -> p.tables().stream())
                                .toList());
        claimed.addAll(List.of("decisions_draft", "cycle_inbox", "flyway_schema_history"));
        List<String> others =
                wired.bean(JdbcTemplate.class)
                        .query(
                                "select tablename from pg_tables where schemaname = 'public' and"
                                        + " tablename !~ '^(act|flw|ledger|spring_session)_|^spring_session$'",
                                (row, _) -> row.getString(1));
        assertThat(others).isSubsetOf(claimed);
    }

    private static List<String> untold(List<String> keys, String language) {
        MessageSource messages = wired.bean(MessageSource.class);
        return keys.stream()
                .filter(k -> messages.getMessage(k, null, null, Locale.of(language)) == null)
                .toList();
    }

    private static List<Class<?>> rules() {
        var found = new ArrayList<Class<?>>();
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("se.beslutsgang")
                        .stream()
                        .filter(c -> c.isAssignableTo(Rule.class) && c.isEnum())
                        .forEach(c -> found.add(c.reflect()));
        return found;
    }
}
