package se.beslutsgang.cases.queries;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.PersonId;

import java.time.LocalDate;
import java.util.Set;

/** Who takes part with a vote in a body. Provided by the module that meets. */
public interface WhoServes {

    /** At a meeting of the body that day; nobody where it does not meet. */
    Set<PersonId> in(BodyId body, LocalDate day);
}
