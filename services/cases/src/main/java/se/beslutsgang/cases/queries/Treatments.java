package se.beslutsgang.cases.queries;

import se.beslutsgang.kernel.CaseId;

import java.util.List;
import java.util.Optional;

/** How a case is treated at meetings. Provided by the module that decides. */
public interface Treatments {

    /**
     * One treatment, in the language of the page.
     *
     * @param heading the body, the day and the §
     * @param path of the item's page
     * @param minutes of the page with the text of the minutes, once there is one
     */
    record Treatment(String heading, String state, String path, Optional<String> minutes) {}

    List<Treatment> of(CaseId id);
}
