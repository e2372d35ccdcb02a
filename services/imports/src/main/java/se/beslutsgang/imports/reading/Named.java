package se.beslutsgang.imports.reading;

import java.util.Optional;

/**
 * A person as the minutes name him or her: "Axel Berg (M)".
 *
 * @param name as printed, first name first, white space folded
 * @param party the short form, where the text tells it
 */
public record Named(String name, Optional<String> party) {}
