package se.beslutsgang.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignDatabaseTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://h/d?user=u, jdbc:postgresql://h/d?user=u",
        "postgresql://u:p@h:5433/d, jdbc:postgresql://h:5433/d?user=u&password=p",
        "postgres://u@h/d, jdbc:postgresql://h/d?user=u",
        "postgresql://u:p%26q+r@h/d, jdbc:postgresql://h/d?user=u&password=p%26q%2Br",
        "postgresql://u@h/d?sslmode=require, jdbc:postgresql://h/d?sslmode=require&user=u"
    })
    void both_forms_of_address_are_taken(String given, String jdbc) {
        assertThat(ForeignDatabase.jdbc(given, "--database-url")).isEqualTo(jdbc);
    }

    @Test
    void another_database_is_refused_without_telling_the_password() {
        assertThatThrownBy(() -> ForeignDatabase.jdbc("mysql://u:secret@h/d", "--owner-url"))
                .hasMessageContaining("--owner-url")
                .hasMessageContaining("mysql://h/d")
                .hasMessageNotContaining("secret");
    }

    @Test
    void an_address_is_shown_without_its_secrets() {
        assertThat(ForeignDatabase.withoutSecrets("jdbc:postgresql://h/d?user=u&password=p"))
                .isEqualTo("jdbc:postgresql://h/d");
    }
}
