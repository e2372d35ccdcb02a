package se.beslutsgang.ledger;

import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.TextRef;

import java.util.Optional;

/**
 * Names and free text about a person, outside the events. An event holds a reference, a hash keyed
 * with the person's own key; when the key is destroyed neither text nor reference tells anything,
 * and the log stays whole.
 */
public interface PersonalTexts {

    /** Keeps the text under the person's key. The same text gives the same reference. */
    TextRef keep(PersonId person, String text);

    /** The text, or nothing when it was erased. */
    Optional<String> read(TextRef ref);
}
