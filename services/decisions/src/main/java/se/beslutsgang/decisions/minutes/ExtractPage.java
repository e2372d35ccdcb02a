package se.beslutsgang.decisions.minutes;

import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import se.beslutsgang.decisions.queries.MinutesText.Extract;

import java.util.List;
import java.util.Map;

/** An extract as a page that needs nothing else: no server, no style sheet, no script. */
final class ExtractPage {

    private final TemplateEngine engine = new TemplateEngine();

    ExtractPage() {
        var templates = new ClassLoaderTemplateResolver(ExtractPage.class.getClassLoader());
        templates.setPrefix("minutes/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
    }

    String render(Extract extract, List<String> invented) {
        Map<String, Object> facts = Map.of("extract", extract, "invented", invented);
        return engine.process("extract", new Context(Swedish.LOCALE, facts));
    }
}
