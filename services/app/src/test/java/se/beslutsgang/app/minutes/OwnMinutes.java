package se.beslutsgang.app.minutes;

import se.beslutsgang.imports.drive.Paper;
import se.beslutsgang.mandates.events.BodyKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Minutes of an invented city, in the form of Göteborg. */
final class OwnMinutes {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 7);

    private static final String TIE =
            """
            § 1 Ärendenummer SJÖ-2031-00011
            Yrkande om en badplats
            Beslut
            Enligt yrkande från S och V den 2 maj 2031:
            1. Badplatsen anläggs.
            2. Bryggan rustas.
            Handlingar
            Yrkande från S och V den 2 maj 2031.
            Yrkande från M den 2 maj 2031.
            Yrkanden
            Ordföranden Bo Ek (V) och Alva Berg (S) yrkar bifall till yrkande från S och V den 2 maj 2031.
            Cia Dal (M) och Dag Falk (SD) yrkar bifall till yrkande från M den 2 maj 2031.
            Propositionsordning
            Ordföranden ställer propositioner på yrkandena och finner att det egna yrkandet bifallits. Omröstning begärs.
            Omröstning
            Godkänd voteringsproposition: ”Ja för bifall till Bo Eks yrkande. Nej för bifall till Cia Dals yrkande.”
            Alva Berg (S) och ordföranden Bo Ek (V) röstar Ja (2).
            Cia Dal (M) och Dag Falk (SD) röstar Nej (2).
            Gun Hav (C) avstår från att rösta (1).
            Kommunstyrelsen beslutar med ordförandens utslagsröst att bifalla Bo Eks yrkande.
            Reservationer
            Cia Dal (M) reserverar sig mot beslutet till förmån för det egna yrkandet.
            Dag Falk (SD) reserverar sig mot beslutet.
            """;

    private static final String ADDITION =
            """
            § 2 Ärendenummer SJÖ-2031-00012
            Yttrande över en gångväg
            Beslut
            Enligt stadsledningskontorets förslag:
            Gångvägen byggs.
            Yrkanden
            Alva Berg (S) och Gun Hav (C) yrkar bifall till stadsledningskontorets förslag.
            Cia Dal (M) yrkar bifall till stadsledningskontorets förslag och tilläggsyrkande från M den 3 maj 2031.
            Propositionsordning
            Kommunstyrelsen beslutar först att bifalla stadsledningskontorets förslag.
            Ordföranden Bo Ek (V) ställer härefter propositioner på bifall respektive avslag på tilläggsyrkandet från M den 3 maj 2031 och finner att det har avslagits.
            Protokollsanteckningar
            Dag Falk (SD) deltar inte i beslutet.
            Gun Hav (C) antecknar följande till protokollet: Gångvägen borde ha byggts förra året.
            Reservation
            Cia Dal (M) reserverar sig mot beslutet till förmån för det egna yrkandet.
            Justering
            Protokollet under denna paragraf förklaras omedelbart justerat.
            """;

    private static final String COUNTER =
            """
            § 1 Ärendenummer SJÖ-2031-00021
            Hamnplan
            Beslut
            Enligt kommunstyrelsens förslag:
            Hamnen byggs ut.
            Yrkanden
            Alva Berg (S) och Bo Ek (V) yrkar bifall till kommunstyrelsens förslag.
            Cia Dal (M) och Eva Gran (L) yrkar bifall till förslaget från M och L i kommunstyrelsen.
            Dag Falk (SD) yrkar bifall till förslaget från SD i kommunstyrelsen.
            Propositionsordning
            Ordföranden ställer propositioner på yrkandena och finner att kommunstyrelsens förslag har bifallits. Omröstning begärs.
            Ordföranden antecknar kommunstyrelsens förslag som Ja-proposition i huvudvoteringen. Återstående yrkanden ställs under proposition. Ordföranden finner att yrkandet från Cia Dal m.fl. antagits som motförslag i huvudvoteringen.
            Omröstning – huvudvotering
            Godkänd voteringsproposition: ”Ja för bifall till kommunstyrelsens förslag. Nej för bifall till yrkandet från Cia Dal m.fl.”
            Omröstningen utfaller med 4 Ja mot 2 Nej. En ledamot avstår från att rösta. Hur var och en röstar framgår av bilaga 2.
            """;

    private static final String MINORITY =
            """
            § 2 Ärendenummer SJÖ-2031-00022
            Ny bro
            Beslut
            Ärendet återremitteras till stadsmiljönämnden.
            Yrkanden
            Alva Berg (S) yrkar bifall till kommunstyrelsens förslag.
            Cia Dal (M) yrkar att ärendet ska återremitteras till stadsmiljönämnden enligt yrkande från M i kommunstyrelsen.
            Propositionsordning
            Ordföranden ställer först propositioner på bifall respektive avslag på återremissyrkandet med motiv från M och finner att det har avslagits. Omröstning begärs.
            Omröstning
            Godkänd voteringsproposition: ”Ja för avslag och Nej för bifall till återremissyrkandet med motiv från M.”
            Omröstningen utfaller med 4 Ja mot 3 Nej.
            Ordföranden finner att kommunfullmäktige beslutat återremittera ärendet till stadsmiljönämnden med motiv från M genom en minoritetsåterremiss.
            """;

    private static final String LATER =
            """
            § 3
            Val av nämndeman
            Beslut
            Ärendet bordläggs till sammanträdet den 4 juni 2031.

            Bilaga 2
            Ärende: 1
            Ärendemening: Hamnplan
            Antal Ja: 4 Antal Nej: 2 Antal Avstår: 1 Antal Frånv: 0
            Namn Parti Plats Funktion Resultat
            Alva Berg S 1 Ordförande Ja
            Bo Ek V 2 Ledamot Ja
            Cia Dal M 3 Ledamot Nej
            Dag Falk SD 4 Ledamot Avstår
            Eva Gran L 5 Ledamot Nej
            Gun Hav C 6 Ledamot Ja
            Ivar Jung KD 7 Ledamot Ja
            """;

    private OwnMinutes() {}

    static List<Paper> papers() {
        var papers = new ArrayList<Paper>();
        papers.addAll(
                meeting("ks", BodyKind.COMMITTEE, "Sjöstads kommunstyrelse", 5, TIE, ADDITION));
        papers.addAll(
                meeting(
                        "kf",
                        BodyKind.ASSEMBLY,
                        "Sjöstads kommunfullmäktige",
                        7,
                        COUNTER,
                        MINORITY,
                        LATER));
        return papers;
    }

    private static List<Paper> meeting(
            String code, BodyKind kind, String body, int seats, String... texts) {
        var papers = new ArrayList<Paper>();
        for (String text : texts) {
            String id = code + "-" + DAY + "-§" + (papers.size() + 1);
            papers.add(new Paper(id, body, kind, seats, DAY, text));
        }
        return papers;
    }
}
