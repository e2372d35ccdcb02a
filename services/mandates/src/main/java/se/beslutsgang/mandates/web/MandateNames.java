package se.beslutsgang.mandates.web;

import org.springframework.stereotype.Component;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.RegionId;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.web.Naming;

import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Regions, bodies and persons by name. */
@Component
class MandateNames implements Naming {

    private final Mandates mandates;

    MandateNames(Mandates mandates) {
        this.mandates = mandates;
    }

    @Override
    public Optional<String> name(Object value, Object event, Locale locale) {
        return switch (value) {
            case BodyId body -> body(body);
            case RegionId region -> Optional.of(mandates.name(region));
            case PersonId person ->
                    Optional.of(mandates.name(person)).filter(n -> !n.equals(person.value()));
            default -> Optional.empty();
        };
    }

    private Optional<String> body(BodyId body) {
        try {
            return Optional.of(mandates.body(body).name());
        } catch (NoSuchElementException _) {
            return Optional.empty();
        }
    }
}
