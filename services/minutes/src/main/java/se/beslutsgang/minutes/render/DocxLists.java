package se.beslutsgang.minutes.render;

/** The numbering of a word processor's document: each list of clauses begins at 1. */
final class DocxLists {

    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String NAMESPACE =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    static final String BULLET = numbers(1);

    private static final String LEVEL =
            "<w:abstractNum w:abstractNumId=\"%d\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl"
                    + " w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText"
                    + " w:val=\"%s\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"425\""
                    + " w:hanging=\"425\"/></w:pPr></w:lvl></w:abstractNum>";

    private DocxLists() {}

    /** {@code list} counts from 1 in the document. */
    static String numbered(int list) {
        return numbers(list + 1);
    }

    private static String numbers(int id) {
        return "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + id + "\"/></w:numPr>";
    }

    static String numbering(int lists) {
        var xml = new StringBuilder(HEAD);
        xml.append("<w:numbering ").append(NAMESPACE).append('>');
        xml.append(LEVEL.formatted(0, "bullet", "•"));
        xml.append(LEVEL.formatted(1, "decimal", "%1."));
        xml.append("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
        for (int list = 1; list <= lists; list++) {
            xml.append("<w:num w:numId=\"").append(list + 1).append("\">");
            xml.append("<w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">");
            xml.append("<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        }
        return xml.append("</w:numbering>").toString();
    }
}
