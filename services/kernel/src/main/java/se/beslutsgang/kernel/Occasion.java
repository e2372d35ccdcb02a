package se.beslutsgang.kernel;

import java.util.Optional;

/**
 * On what occasion a command is given: who, when it happened, in which mode, and why. {@code
 * reason} is the chair's "Genomförs ändå", or why something is recorded late; being free text it is
 * held by reference.
 *
 * @param source where it is told, when it was read from existing minutes
 */
public record Occasion(
        Actor actor,
        Happened happened,
        Mode mode,
        Optional<TextRef> reason,
        Optional<Source> source) {

    /**
     * A place in existing minutes.
     *
     * @param paper the § by its name in the collection
     * @param line from 1; 0 where no line tells it
     * @param assumed what had to be assumed, since minutes never tell it; empty where nothing was
     */
    public record Source(String paper, int line, String assumed) {}

    public Occasion(Actor actor, Happened happened, Mode mode, Optional<TextRef> reason) {
        this(actor, happened, mode, reason, Optional.empty());
    }

    public static Occasion conducting(Actor actor, Happened happened) {
        return new Occasion(actor, happened, Mode.CONDUCTING, Optional.empty());
    }

    public static Occasion recording(Actor actor, Happened happened) {
        return new Occasion(actor, happened, Mode.RECORDING, Optional.empty());
    }

    public Occasion because(TextRef why) {
        return new Occasion(actor, happened, mode, Optional.of(why), source);
    }

    public Occasion from(Source place) {
        return new Occasion(actor, happened, mode, reason, Optional.of(place));
    }
}
