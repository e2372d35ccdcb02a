package se.beslutsgang.web;

import java.util.Locale;
import java.util.Optional;

/** Gives the identifiers that a module owns a name that people use. */
public interface Naming {

    /**
     * @param event the event in which the value stands, since some names need their context
     */
    Optional<String> name(Object value, Object event, Locale locale);
}
