package se.beslutsgang.minutes.render;

import se.beslutsgang.minutes.queries.Document;
import se.beslutsgang.minutes.queries.Format;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Makes a document in a format. What a format needs is loaded when it is first asked for. */
public final class Rendering {

    private Rendering() {}

    public static byte[] of(Format format, Document document, List<String> invented) {
        return switch (format) {
            case TEXT -> CanonicalText.bytes(document.blocks());
            case HTML -> HtmlPage.of(document, invented).getBytes(StandardCharsets.UTF_8);
            case PDF -> Pdf.of(HtmlPage.of(document, invented), document.name());
            case DOCX -> Docx.of(document);
        };
    }
}
