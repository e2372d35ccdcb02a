package se.beslutsgang.imports.intake;

import se.beslutsgang.mandates.events.BodyKind;

import java.time.LocalDate;
import java.util.Optional;

/** What is said of a text of minutes beside it, where it does not tell. */
public record Given(
        Optional<String> body,
        Optional<BodyKind> kind,
        Optional<Integer> seats,
        Optional<LocalDate> date) {

    public static final Given NOTHING =
            new Given(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
