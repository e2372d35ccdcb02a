package se.beslutsgang.cases.queries;

import se.beslutsgang.kernel.CaseId;

import java.util.List;

/**
 * Where else something happens to a case. Provided by modules that may look at cases, but not cases
 * at them.
 */
public interface CaseTrail {

    /** The streams of what the case is treated in. */
    List<String> streams(CaseId id);

    /** Whether an event of such a stream belongs on the case's time line. */
    boolean concerns(CaseId id, Object event);
}
