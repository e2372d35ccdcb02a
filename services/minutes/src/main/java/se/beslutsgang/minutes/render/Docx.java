package se.beslutsgang.minutes.render;

import se.beslutsgang.minutes.queries.Block;
import se.beslutsgang.minutes.queries.Document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The document for a word processor: headings are headings, clauses are numbered, lists are tables.
 * Styles and numbering stand in files of their own; only the body is made here.
 */
final class Docx {

    private static final List<String> PARTS =
            List.of(
                    "[Content_Types].xml",
                    "_rels/.rels",
                    "word/_rels/document.xml.rels",
                    "word/styles.xml",
                    "word/settings.xml");

    private final StringBuilder body = new StringBuilder();
    private final boolean whole;
    private int lists;
    private boolean counting;

    private Docx(Document document) {
        this.whole = document.blocks().stream().anyMatch(Block.Title.class::isInstance);
    }

    static byte[] of(Document document) {
        var docx = new Docx(document);
        document.blocks().forEach(docx::block);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (String part : PARTS) put(zip, part, file(part));
            put(zip, "docProps/core.xml", bytes(properties(document.name())));
            put(zip, "word/numbering.xml", bytes(DocxLists.numbering(docx.lists)));
            put(zip, "word/document.xml", bytes(frame(docx.body)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Always of the same day, so that made twice it is the same file. */
    private static void put(ZipOutputStream zip, String part, byte[] bytes) throws IOException {
        var entry = new ZipEntry(part);
        entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] file(String part) throws IOException {
        String name = "/minutes/docx/" + part.replace("_rels/.rels", "_rels/package.rels");
        try (InputStream in = Docx.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private static String properties(String name) {
        return DocxLists.HEAD
                + "<cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                + HtmlPage.escaped(name)
                + "</dc:title><dc:language>sv-SE</dc:language></cp:coreProperties>";
    }

    private static String frame(CharSequence body) {
        return DocxLists.HEAD
                + "<w:document "
                + DocxLists.NAMESPACE
                + "><w:body>"
                + body
                + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1247\""
                + " w:right=\"1361\" w:bottom=\"1247\" w:left=\"1361\" w:header=\"709\""
                + " w:footer=\"709\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    }

    private void block(Block block) {
        if (!(block instanceof Block.Numbered)) counting = false;
        switch (block) {
            case Block.Title b -> paragraph("Heading1", "", b.text());
            case Block.Paragraph b -> {
                paragraph(whole ? "Heading2" : "Heading1", "", "§ " + b.number() + " " + b.title());
                b.lines().stream()
                        .filter(l -> !l.isBlank() && !l.equals(b.title()))
                        .filter(l -> !l.equals("§ " + b.number()))
                        .forEach(l -> paragraph("Normal", "", l));
            }
            case Block.Head b -> paragraph("Heading2", "", b.text());
            case Block.Heading b -> paragraph(whole ? "Heading3" : "Heading2", "", b.text());
            case Block.Text b -> b.text().lines().forEach(l -> paragraph("Normal", "", l));
            case Block.Numbered b -> {
                if (!counting) lists++;
                counting = true;
                paragraph("ListNumber", DocxLists.numbered(lists), b.text());
            }
            case Block.Bullet b -> paragraph("ListBullet", DocxLists.BULLET, b.text());
            case Block.Table b -> table(b);
        }
    }

    private void paragraph(String style, String more, String text) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/>").append(more);
        body.append("</w:pPr>");
        run(text);
        body.append("</w:p>");
    }

    private void run(String text) {
        body.append("<w:r><w:t xml:space=\"preserve\">").append(HtmlPage.escaped(text));
        body.append("</w:t></w:r>");
    }

    private void table(Block.Table table) {
        body.append(
                "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"0\""
                        + " w:type=\"auto\"/>");
        body.append("</w:tblPr><w:tblGrid>");
        table.columns().forEach(_ -> body.append("<w:gridCol/>"));
        body.append("</w:tblGrid>");
        row("<w:trPr><w:tblHeader/></w:trPr>", table.columns());
        table.rows().forEach(r -> row("", r));
        body.append("</w:tbl>");
    }

    private void row(String properties, List<String> cells) {
        body.append("<w:tr>").append(properties);
        for (String cell : cells) {
            body.append("<w:tc><w:p><w:pPr><w:pStyle w:val=\"TableText\"/></w:pPr>");
            run(cell);
            body.append("</w:p></w:tc>");
        }
        body.append("</w:tr>");
    }
}
