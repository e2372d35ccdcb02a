package se.beslutsgang.imports.grammar;

import java.util.List;
import java.util.Optional;

/** A kind of sentence. */
interface Rule {

    /** What the sentence tells, if it is of this kind to its very end. */
    Optional<List<Said>> read(Scan sentence);
}
