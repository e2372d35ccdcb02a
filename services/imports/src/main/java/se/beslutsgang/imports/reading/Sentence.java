package se.beslutsgang.imports.reading;

import java.util.Optional;

/**
 * A sentence of a §, and what became of it in the reading.
 *
 * @param section heading under which it stands, empty before the first
 * @param line the first line, from 1
 */
public record Sentence(
        String section, int line, String text, Standing standing, Optional<Ignored> ignored) {

    public enum Standing {
        UNDERSTOOD,
        IGNORED,
        NOT_UNDERSTOOD
    }

    /** Why a sentence says nothing about the procedure: a closed list. */
    public enum Ignored {
        /** Page heads, feet and numbers. */
        FURNITURE,
        /** Papers of the matter. */
        DOCUMENTS,
        /** Earlier treatment, background, information. */
        BACKGROUND,
        /** Who spoke, and in which order. */
        DEBATE,
        /** The wording of the decided clauses. */
        CLAUSES,
        /** To whom the extract is sent. */
        RECIPIENTS,
        /** A list whose columns the printing has lost; what it adds up to is told beside it. */
        LIST,
        /** A sentence that only introduces what follows. */
        INTRODUCTION
    }
}
