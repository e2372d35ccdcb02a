package se.beslutsgang.minutes.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import se.beslutsgang.minutes.queries.Block;
import se.beslutsgang.minutes.queries.Document;
import se.beslutsgang.minutes.queries.Format;

import java.io.ByteArrayInputStream;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

/** One document in all formats, read back by programs of others. */
class RenderingTest {

    private static final Document WHOLE =
            new Document(
                    "Styrelsen 2031-05-03",
                    List.of(
                            new Block.Title("Protokoll Styrelsen 3 maj 2031"),
                            new Block.Head("Plats"),
                            new Block.Text("Sjöhuset"),
                            new Block.Paragraph(
                                    7,
                                    "Badplats & brygga",
                                    List.of("§ 7", "", "Badplats & brygga", "Dnr 1-2031")),
                            new Block.Heading("Beslut"),
                            new Block.Numbered(1, "Badplatsen anläggs"),
                            new Block.Numbered(2, "Bryggan rustas"),
                            new Block.Heading("Ärendet"),
                            new Block.Bullet("Sjön är <ren>."),
                            new Block.Head("Bilaga 1"),
                            new Block.Table(
                                    List.of("Namn", "Resultat"),
                                    List.of(List.of("Alva Berg", "Ja")))));

    @Test
    void the_canonical_text_follows_its_rules() {
        assertThat(CanonicalText.of(WHOLE.blocks()))
                .isEqualTo(
                        """
                        Protokoll Styrelsen 3 maj 2031

                        Plats
                        Sjöhuset

                        § 7

                        Badplats & brygga
                        Dnr 1-2031

                        Beslut
                        1. Badplatsen anläggs
                        2. Bryggan rustas

                        Ärendet
                        • Sjön är <ren>.

                        Bilaga 1
                        Namn\tResultat
                        Alva Berg\tJa
                        """);
        assertThat(CanonicalText.of(List.of(new Block.Text("Sjo\u0308  "))))
                .isEqualTo("Sj\u00f6\n");
    }

    @Test
    void the_page_is_well_formed_and_says_what_is_what() throws Exception {
        byte[] page = Rendering.of(Format.HTML, WHOLE, List.of("Sjön"));
        var html =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(page))
                        .getDocumentElement();
        assertThat(html.getAttribute("lang")).isEqualTo("sv");
        assertThat(html.getElementsByTagName("h1").getLength()).isEqualTo(1);
        assertThat(html.getElementsByTagName("th").getLength()).isEqualTo(2);
        assertThat(html.getElementsByTagName("ol").item(0).getTextContent().strip())
                .startsWith("Badplatsen anläggs");
        assertThat(html.getElementsByTagName("aside").item(0).getTextContent()).contains("Sjön");
    }

    @Test
    void the_pdf_keeps_for_ever_and_can_be_listened_to() throws Exception {
        byte[] pdf = Rendering.of(Format.PDF, WHOLE, List.of());
        VeraGreenfieldFoundryProvider.initialise();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (var parser =
                            Foundries.defaultInstance()
                                    .createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                assertThat(result.getTestAssertions()).as(flavour.name()).isEmpty();
                assertThat(result.isCompliant()).as(flavour.name()).isTrue();
            }
        }
    }

    @Test
    void a_word_processor_finds_headings_clauses_and_tables() throws Exception {
        byte[] docx = Rendering.of(Format.DOCX, WHOLE, List.of());
        assertThat(Rendering.of(Format.DOCX, WHOLE, List.of())).isEqualTo(docx);
        try (var word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(word.getParagraphs())
                    .filteredOn(p -> String.valueOf(p.getStyle()).startsWith("Heading"))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly(
                            "Protokoll Styrelsen 3 maj 2031",
                            "Plats",
                            "§ 7 Badplats & brygga",
                            "Beslut",
                            "Ärendet",
                            "Bilaga 1");
            assertThat(word.getParagraphs())
                    .filteredOn(p -> "decimal".equals(p.getNumFmt()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Badplatsen anläggs", "Bryggan rustas");
            assertThat(word.getTables().getFirst().getRow(1).getCell(0).getText())
                    .isEqualTo("Alva Berg");
            assertThat(word.getStyles().getDefaultRunStyle()).isNotNull();
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo(WHOLE.name());
        }
    }
}
