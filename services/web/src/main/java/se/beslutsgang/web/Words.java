package se.beslutsgang.web;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.ledger.PersonalTexts;
import se.beslutsgang.ledger.Recorded;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Events and values in words, in the language of the page. In a template: {@code @words}. */
@Component
public class Words {

    private final MessageSource messages;
    private final List<Naming> naming;
    private final PersonalTexts texts;
    private final Dates dates;

    Words(MessageSource messages, List<Naming> naming, PersonalTexts texts, Dates dates) {
        this.messages = messages;
        this.naming = naming;
        this.texts = texts;
        this.dates = dates;
    }

    public String event(Recorded recorded) {
        return event(recorded.type().name(), recorded.event());
    }

    private String event(String name, Object event) {
        String pattern = messages.getMessage("event." + name, null, name, locale());
        return Sentence.fill(pattern == null ? name : pattern, event, v -> value(v, event));
    }

    /** A value as people write it: a name, a date, the word for a constant. */
    public String value(Object value) {
        return value(value, value);
    }

    public String message(String key, Object... facts) {
        return messages.getMessage(key, facts, locale());
    }

    String value(Object value, Object event) {
        return switch (value) {
            case Optional<?> maybe -> maybe.map(v -> value(v, event)).orElse("");
            case Collection<?> many -> list(many, event);
            case LocalDate day -> dates.day(day);
            case Instant instant -> dates.time(instant);
            case Happened happened -> dates.happened(happened);
            case TextRef ref -> texts.read(ref).orElse(message("web.erased"));
            case Enum<?> constant -> constant(constant);
            default -> named(value, event);
        };
    }

    private String list(Collection<?> many, Object event) {
        return many.stream().map(v -> value(v, event)).collect(Collectors.joining(", "));
    }

    private String constant(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String name = type.getName().substring(type.getPackageName().length() + 1);
        String key = "enum." + name.replace('$', '.') + "." + constant.name();
        String word = messages.getMessage(key, null, constant.name(), locale());
        return word == null ? constant.name() : word;
    }

    private String named(Object value, Object event) {
        return naming.stream()
                .flatMap(n -> n.name(value, event, locale()).stream())
                .findFirst()
                .orElseGet(value::toString);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
