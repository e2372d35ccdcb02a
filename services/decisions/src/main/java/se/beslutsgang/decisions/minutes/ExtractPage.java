package se.beslutsgang.decisions.minutes;

import org.springframework.context.support.StaticMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import se.beslutsgang.decisions.queries.MinutesText.Extract;

import java.util.List;
import java.util.Map;

/** An extract as a page that needs nothing else: no server, no style sheet, no script. */
final class ExtractPage {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    ExtractPage() {
        var templates = new ClassLoaderTemplateResolver(ExtractPage.class.getClassLoader());
        templates.setPrefix("minutes/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
        engine.setMessageSource(new StaticMessageSource());
    }

    String render(Extract extract, List<String> invented) {
        Map<String, Object> facts = Map.of("extract", extract, "invented", invented);
        return engine.process("extract", new Context(Swedish.LOCALE, facts));
    }
}
