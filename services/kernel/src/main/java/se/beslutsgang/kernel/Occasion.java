package se.beslutsgang.kernel;

import java.util.Optional;

/**
 * On what occasion a command is given: who, when it happened, in which mode, and why. {@code
 * reason} is the chair's "Genomförs ändå", or why something is recorded late; being free text it is
 * held by reference.
 */
public record Occasion(Actor actor, Happened happened, Mode mode, Optional<TextRef> reason) {

    public static Occasion conducting(Actor actor, Happened happened) {
        return new Occasion(actor, happened, Mode.CONDUCTING, Optional.empty());
    }

    public static Occasion recording(Actor actor, Happened happened) {
        return new Occasion(actor, happened, Mode.RECORDING, Optional.empty());
    }

    public Occasion because(TextRef why) {
        return new Occasion(actor, happened, mode, Optional.of(why));
    }
}
