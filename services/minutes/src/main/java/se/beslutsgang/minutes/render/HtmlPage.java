package se.beslutsgang.minutes.render;

import se.beslutsgang.minutes.queries.Block;
import se.beslutsgang.minutes.queries.Document;

import java.util.List;

/**
 * A document as a page that needs nothing else: no server, no style sheet, no script. It is
 * well-formed XML besides, so that the PDF is made of the very same page.
 */
final class HtmlPage {

    private static final String STYLE =
            """
            body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff;
              font: 1.0625rem/1.55 "DejaVu Serif", Georgia, "Times New Roman", serif; }
            h1 { font-size: 1.5rem; line-height: 1.25; margin: .25rem 0 1rem; }
            h2 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 .5rem; }
            h3, h2.within { font-size: 1.0625rem; margin: 1.25rem 0 .25rem; }
            p, ol, ul { margin: 0 0 .5rem; } .number { display: block; }
            table { border-collapse: collapse; width: 100%; font-size: .8125rem; margin: .5rem 0; }
            th, td { border-bottom: 1px solid #767676; padding: .15rem .5rem .15rem 0; text-align: left; vertical-align: top; }
            aside { border-top: 1px solid #767676; margin-top: 2.5rem; font-size: .875rem; }
            @media print { body { margin: 0; max-width: none; padding: 0; font-size: 10.5pt; }
              h1, h2, h3 { page-break-after: avoid; } tr { page-break-inside: avoid; } }
            @page { size: A4; margin: 22mm 24mm; @bottom-right { content: counter(page) " (" counter(pages) ")";
              font-family: "DejaVu Serif"; font-size: 8pt; } }
            """;

    private final StringBuilder html = new StringBuilder();
    private final boolean whole;
    private String list = "";

    private HtmlPage(Document document) {
        this.whole = document.blocks().stream().anyMatch(Block.Title.class::isInstance);
    }

    static String of(Document document, List<String> invented) {
        return new HtmlPage(document).page(document, invented);
    }

    private String page(Document document, List<String> invented) {
        html.append("<!DOCTYPE html>\n<html lang=\"sv\">\n<head>\n<meta charset=\"utf-8\" />\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n");
        tag("title", document.name());
        html.append("<meta name=\"description\" content=\"Protokoll: ")
                .append(escaped(document.name()))
                .append("\" />\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n");
        document.blocks().forEach(this::block);
        close();
        html.append("</main>\n");
        aside(invented);
        return html.append("</body>\n</html>\n").toString();
    }

    private void aside(List<String> invented) {
        if (invented.isEmpty()) return;
        html.append("<aside>\n<h2>Påhittat</h2>\n");
        tag("p", "Det här säger inget papper; det är påhittat för berättelsens skull:");
        invented.forEach(what -> item("ul", "", what));
        close();
        html.append("</aside>\n");
    }

    private void block(Block block) {
        if (!(block instanceof Block.Numbered || block instanceof Block.Bullet)) close();
        switch (block) {
            case Block.Title b -> tag("h1", b.text());
            case Block.Paragraph b -> paragraph(b);
            case Block.Head b -> tag("h2", b.text());
            case Block.Heading b -> {
                if (whole) tag("h3", b.text());
                else
                    html.append("<h2 class=\"within\">")
                            .append(escaped(b.text()))
                            .append("</h2>\n");
            }
            case Block.Text b -> b.text().lines().forEach(l -> tag("p", l));
            case Block.Numbered b -> item("ol", " value=\"" + b.number() + "\"", b.text());
            case Block.Bullet b -> item("ul", "", b.text());
            case Block.Table b -> table(b);
        }
    }

    private void paragraph(Block.Paragraph b) {
        String heading = whole ? "h2" : "h1";
        html.append("<").append(heading).append("><span class=\"number\">§ ").append(b.number());
        html.append("</span> ")
                .append(escaped(b.title()))
                .append("</")
                .append(heading)
                .append(">\n");
        b.lines().stream()
                .filter(l -> !l.isBlank() && !l.equals(b.title()) && !l.equals("§ " + b.number()))
                .forEach(l -> tag("p", l));
    }

    private void item(String kind, String attributes, String text) {
        if (!list.equals(kind)) {
            close();
            list = kind;
            html.append('<').append(kind).append(">\n");
        }
        html.append("<li").append(attributes).append('>').append(escaped(text)).append("</li>\n");
    }

    private void close() {
        if (!list.isEmpty()) html.append("</").append(list).append(">\n");
        list = "";
    }

    private void table(Block.Table table) {
        html.append("<table>\n<thead>\n<tr>");
        table.columns()
                .forEach(c -> html.append("<th scope=\"col\">").append(escaped(c)).append("</th>"));
        html.append("</tr>\n</thead>\n<tbody>\n");
        for (List<String> row : table.rows()) {
            html.append("<tr>");
            row.forEach(c -> html.append("<td>").append(escaped(c)).append("</td>"));
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
    }

    private void tag(String name, String text) {
        html.append('<').append(name).append('>').append(escaped(text));
        html.append("</").append(name).append(">\n");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
