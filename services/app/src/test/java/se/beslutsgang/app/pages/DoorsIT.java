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
                    /organ                   | 302     | 200       | 200   | 200        | 200
                    /organ/norrbotten/rs     | 302     | 200       | 200   | 200        | 200
                    /organ/a/b               | 302     | 404       | 404   | 404        | 404
                    /delegationsbeslut/norrbotten/rs | 302 | 200   | 200   | 200        | 200
                    /delegationsbeslut/norrbotten/rf | 302 | 404   | 404   | 404        | 404
                    /kontroll                | 302     | 200       | 200   | 200        | 200
                    /kontroll?year=x         | 302     | 400       | 400   | 400        | 400
                    /paragraf/a/b/c/1        | 302     | 404       | 404   | 404        | 404
                    /laget/a/b/c/1           | 302     | 404       | 404   | 404        | 404
                    /protokoll/a/b/c/1       | 302     | 404       | 404   | 404        | 404
                    /protokollsfil/pdf/a/b/1 | 302     | 404       | 404   | 404        | 404
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
                    # address                | secretary | chair | politician | auditor
                    /yrkande/x               | 404       | 404   | 404        | 403
                    /utkast/x                | 403       | 400   | 400        | 403
                    /instammande/x           | 400       | 400   | 400        | 403
                    /aterkallande/x          | 400       | 400   | 400        | 403
                    /deltar-inte/x           | 404       | 404   | 404        | 403
                    /jav/x                   | 404       | 404   | 404        | 403
                    /jav-ifragasatts/x       | 400       | 400   | 400        | 403
                    /jav-avgors/x            | 400       | 400   | 403        | 403
                    /omrostning/x            | 400       | 400   | 400        | 403
                    /omrostning-aterkallas/x | 400       | 400   | 403        | 403
                    /voteringsproposition/x  | 400       | 400   | 403        | 403
                    /rost/x                  | 403       | 400   | 400        | 403
                    /roster/x                | 400       | 400   | 403        | 403
                    /rostrakning/x           | 400       | 400   | 403        | 403
                    /rostavslut/x            | 400       | 400   | 403        | 403
                    /utslagsrost/x           | 400       | 400   | 403        | 403
                    /omrostningssatt/x       | 400       | 400   | 403        | 403
                    /lott-i-omrostning/x     | 400       | 400   | 403        | 403
                    /val/x                   | 400       | 400   | 403        | 403
                    /nominering/x            | 400       | 400   | 403        | 403
                    /nominering-aterkallas/x | 400       | 400   | 403        | 403
                    /valda/x                 | 400       | 400   | 403        | 403
                    /slutna-sedlar/x         | 400       | 400   | 403        | 403
                    /rostraknare/x           | 400       | 400   | 403        | 403
                    /valsedlar/x             | 400       | 400   | 403        | 403
                    /lott/x                  | 400       | 400   | 403        | 403
                    /valet-avgors/x          | 400       | 400   | 403        | 403
                    /proportionellt-val/x    | 400       | 400   | 403        | 403
                    /valforrattare/x         | 400       | 400   | 403        | 403
                    /valsedelsgrupper/x      | 400       | 400   | 403        | 403
                    /lott-om-plats/x         | 400       | 400   | 403        | 403
                    /majoritet/x             | 400       | 400   | 403        | 403
                    /siffror/x               | 400       | 400   | 400        | 403
                    /delegationsbeslut/x     | 404       | 403   | 403        | 403
                    /delegationsbeslut-rattas/x | 404    | 403   | 403        | 403
                    /vackande/x              | 400       | 403   | 403        | 403
                    /utan-beslutforhet/x     | 400       | 403   | 403        | 403
                    /offentlighet/x          | 400       | 403   | 403        | 403
                    /proportionellt-valda/x  | 400       | 403   | 403        | 403
                    /arende-beredning/x      | 400       | 403   | 403        | 403
                    /arende-overklagande/x   | 400       | 403   | 403        | 403
                    /arende-overlatelse/x    | 400       | 403   | 403        | 403
                    /arende-information/x    | 400       | 403   | 403        | 403
                    /arende-upphavande/x     | 400       | 403   | 403        | 403
                    /protokollsform/x        | 400       | 403   | 403        | 403
                    /reservation/x           | 403       | 404   | 404        | 403
                    /partireservation/x      | 400       | 400   | 403        | 403
                    /motivering/x            | 403       | 400   | 400        | 403
                    /omedelbar-justering/x   | 404       | 404   | 403        | 403
                    /sekreterartext/x        | 400       | 403   | 403        | 403
                    /expediering/x           | 404       | 403   | 403        | 403
                    /overlaggning/x          | 404       | 404   | 403        | 403
                    /ordet-begars/x          | 404       | 404   | 404        | 403
                    /ordet-avstas/x          | 404       | 404   | 404        | 403
                    /ordet-ges/x             | 400       | 400   | 403        | 403
                    /streck-i-debatten/x     | 404       | 404   | 403        | 403
                    /ateroppnande/x          | 404       | 404   | 403        | 403
                    /bekraftelse/x           | 404       | 404   | 403        | 403
                    /propositionsvagran/x    | 400       | 400   | 403        | 403
                    /propositionsordning/x   | 404       | 404   | 403        | 403
                    /fraga/x                 | 400       | 400   | 403        | 403
                    /handuppracking/x        | 400       | 400   | 403        | 403
                    /finner/x                | 400       | 400   | 403        | 403
                    /klubba/x                | 400       | 400   | 403        | 403
                    /avgorande/x             | 404       | 404   | 403        | 403
                    /oppnande/x              | 400       | 400   | 403        | 403
                    /sammankallande          | 400       | 403   | 403        | 403
                    /kallelse/x              | 404       | 403   | 403        | 403
                    /franvaroanmalan/x       | 400       | 403   | 403        | 403
                    /justerare/x             | 400       | 400   | 403        | 403
                    /deltagande/x            | 400       | 400   | 403        | 403
                    /alla-tjanstgor/x        | 404       | 404   | 403        | 403
                    /upprop/x                | 404       | 404   | 403        | 403
                    /narvaro/x               | 400       | 400   | 403        | 403
                    /fyll-platser/x          | 404       | 404   | 403        | 403
                    /ordforande/x            | 400       | 400   | 403        | 403
                    /upptagande/x            | 404       | 404   | 403        | 403
                    /fardigbehandlat/x       | 404       | 404   | 403        | 403
                    /ajournering/x           | 400       | 400   | 403        | 403
                    /aterupptagande/x        | 404       | 404   | 403        | 403
                    /avslutande/x            | 404       | 404   | 403        | 403
                    /justering/x             | 400       | 403   | 403        | 403
                    /nyskrivning/x           | 404       | 403   | 403        | 403
                    /justeringsanmarkning/x  | 400       | 403   | 403        | 403
                    /justering-flyttas/x     | 400       | 403   | 403        | 403
                    /rattelse/x              | 400       | 403   | 403        | 403
                    /anslag/x                | 400       | 403   | 403        | 403
                    /laga-kraft/x            | 400       | 403   | 403        | 403
                    /lasare/forsok           | 400       | 403   | 403        | 400
                    /vantar/forsok           | 400       | 403   | 403        | 400
                    /nowhere         | 403       | 403   | 403        | 403
                    """)
    void acting(String address, int secretary, int chair, int politician, int auditor) {
        assertThat(Knock.as("SECRETARY").post(address)).as("secretary").isEqualTo(secretary);
        assertThat(Knock.as("CHAIR").post(address)).as("chair").isEqualTo(chair);
        assertThat(Knock.as("POLITICIAN").post(address)).as("politician").isEqualTo(politician);
        assertThat(Knock.as("AUDITOR").post(address)).as("auditor").isEqualTo(auditor);
    }

    /** Well formed, and there is nothing; or not to be understood. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # address                             | fields                     | answer
                    /klubba/norrbotten/rs/2022-06-08/99    | number=1                   | 404
                    /klubba/norrbotten/rs/2022-06-08/1     | number=                    | 400
                    /klubba/norrbotten/rs/2022-06-08/1     | number=99                  | 422
                    /finner/norrbotten/rs/2022-06-08/1     | number=1&proposal=p99      | 400
                    /finner/norrbotten/xx/1900-01-01/1     | number=1&proposal=pending  | 404
                    /roster/norrbotten/rs/2022-06-08/1     | number=7                   | 400
                    /rostrakning/norrbotten/rs/2022-06-08/1 | number=1&yes=&no=&abstained=&absent= | 400
                    /rostrakning/norrbotten/rs/2022-06-08/1 | number=1&yes=-1&no=1&abstained=0&absent=0 | 400
                    /utslagsrost/norrbotten/rs/2022-06-08/1 | number=1&choice=MAYBE     | 400
                    /yrkande/norrbotten/rs/2022-06-08/1    | kind=REFERRAL_BACK         | 400
                    /yrkande/norrbotten/rs/2022-06-08/1    | kind=NONSENSE              | 400
                    /propositionsordning/norrbotten/rs/2022-06-08/1 | order=3,4,x       | 400
                    /valsedelsgrupper/norrbotten/rs/2022-06-08/1 | election=1&invalid=-1 | 400
                    /valsedelsgrupper/norrbotten/rs/2022-06-08/1 | election=1&invalid=0&designation=A | 400
                    /majoritet/norrbotten/rs/2022-06-08/1  | number=1&majority=TWO_THIRDS&answer=pending | 400
                    /siffror/norrbotten/rs/2022-06-08/1    | proposal=pending&unit=THOUSANDS&year0=x | 400
                    /siffror/norrbotten/rs/2022-06-08/1    | proposal=pending&unit=THOUSANDS&taxRate=11,3456 | 400
                    /siffror/norrbotten/rs/2022-06-08/1    | proposal=p99&unit=THOUSANDS | 400
                    /delegationsbeslut/norrbotten/rs       | number=1                   | 400
                    /delegationsbeslut/norrbotten/rs       | number=1&on=2022-01-01&what=a&point=1&as=MEMBER&title=b&person=norrbotten/nobody&appealRoute=NONE | 422
                    /delegationsbeslut-rattas/norrbotten/rs | number=1                  | 400
                    /protokollsform/norrbotten/rs          | form=GOTEBORG&from=1999-01-01 | 422
                    /narvaro/norrbotten/rs/1900-01-01      | person=a/b&attendance=LEFT | 404
                    /upptagande/norrbotten/rs/2022-06-08/99 | x=                        | 404
                    /nyskrivning/norrbotten/rs/1900-01-01/minutes | x=                  | 404
                    /rattelse/norrbotten/rs/1900-01-01/minutes | item=x&right=a&because=b | 404
                    /justering-flyttas/norrbotten/rs/1900-01-01/minutes | to=x          | 404
                    """)
    void what_is_unknown_or_malformed_is_told_and_never_a_fault(
            String address, String fields, int answer) {
        assertThat(Knock.as("SECRETARY").post(address, fields)).isEqualTo(answer);
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
