package se.beslutsgang.web.front;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.web.Naming;

import java.util.Locale;
import java.util.Optional;

/** Those who act without a mandate: the secretary, the auditor, the engine itself. */
@Component
class Persons implements Naming {

    private final MessageSource messages;

    Persons(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public Optional<String> name(Object value, Object event, Locale locale) {
        return value instanceof PersonId person
                ? Optional.ofNullable(
                        messages.getMessage("web.person." + person, null, null, locale))
                : Optional.empty();
    }
}
