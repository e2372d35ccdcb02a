package se.beslutsgang.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which role may knock at which door. 404 means that the door was open and nothing lay behind it;
 * 403 that it stayed closed.
 */
@ExtendWith(ServedPages.class)
class DoorsIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # address                | anybody | secretary | chair | politician | auditor
                    /                        | 200     | 200       | 200   | 200        | 200
                    /arenden                 | 302     | 200       | 200   | 200        | 200
                    /arenden/701-2022        | 302     | 200       | 200   | 200        | 200
                    /sammantraden            | 302     | 200       | 200   | 200        | 200
                    /paragraf/a/b/c/1        | 302     | 404       | 404   | 404        | 404
                    /protokoll/a/b/c/1       | 302     | 404       | 404   | 404        | 404
                    /lasare                  | 302     | 200       | 403   | 403        | 200
                    /vantar                  | 302     | 200       | 403   | 403        | 200
                    /granskning              | 302     | 403       | 403   | 403        | 200
                    /actuator                | 302     | 403       | 403   | 403        | 403
                    /nowhere                 | 302     | 403       | 403   | 403        | 403
                    """)
    void reading(
            String address, int anybody, int secretary, int chair, int politician, int auditor) {
        assertThat(Knock.nobody().get(address)).as("anybody").isEqualTo(anybody);
        assertThat(Knock.as("SECRETARY").get(address)).as("secretary").isEqualTo(secretary);
        assertThat(Knock.as("CHAIR").get(address)).as("chair").isEqualTo(chair);
        assertThat(Knock.as("POLITICIAN").get(address)).as("politician").isEqualTo(politician);
        assertThat(Knock.as("AUDITOR").get(address)).as("auditor").isEqualTo(auditor);
    }

    /** Malformed identifiers, so that nothing is done; without its fields a form is a 400. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # address        | secretary | chair | politician | auditor
                    /yrkande/x       | 400       | 400   | 400        | 403
                    /utkast/x        | 403       | 400   | 400        | 403
                    /reservation/x   | 403       | 404   | 404        | 403
                    /partireservation/x | 400    | 400   | 403        | 403
                    /overlaggning/x  | 404       | 404   | 403        | 403
                    /fraga/x         | 400       | 400   | 403        | 403
                    /finner/x        | 400       | 400   | 403        | 403
                    /klubba/x        | 400       | 400   | 403        | 403
                    /oppnande/x      | 400       | 400   | 403        | 403
                    /alla-tjanstgor/x | 404      | 404   | 403        | 403
                    /narvaro/x       | 400       | 400   | 403        | 403
                    /upptagande/x    | 404       | 404   | 403        | 403
                    /avslutande/x    | 404       | 404   | 403        | 403
                    /justering/x     | 400       | 403   | 403        | 403
                    /anslag/x        | 400       | 403   | 403        | 403
                    /laga-kraft/x    | 400       | 403   | 403        | 403
                    /lasare/forsok   | 400       | 403   | 403        | 400
                    /vantar/forsok   | 400       | 403   | 403        | 400
                    /nowhere         | 403       | 403   | 403        | 403
                    """)
    void acting(String address, int secretary, int chair, int politician, int auditor) {
        assertThat(Knock.as("SECRETARY").post(address)).as("secretary").isEqualTo(secretary);
        assertThat(Knock.as("CHAIR").post(address)).as("chair").isEqualTo(chair);
        assertThat(Knock.as("POLITICIAN").post(address)).as("politician").isEqualTo(politician);
        assertThat(Knock.as("AUDITOR").post(address)).as("auditor").isEqualTo(auditor);
    }

    @ParameterizedTest
    @CsvSource({"SECRETARY", "CHAIR", "POLITICIAN", "AUDITOR"})
    void nothing_is_done_for_a_form_that_another_site_sends(String role) {
        assertThat(Knock.as(role).postWithoutToken("/klubba/x")).isEqualTo(403);
    }

    @Test
    void a_program_is_told_what_is_wrong_as_a_problem() {
        assertThat(Knock.as("AUDITOR").problem("/arenden/99-1999"))
                .contains("\"status\":404", "\"title\"", "\"detail\"");
    }
}
