package se.beslutsgang.meetings.queries;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Rule;

import java.util.List;

/**
 * What a § lacks of what minutes must hold (KL 5:67). Provided by the module that knows how it was
 * decided, since that one may look at meetings, but not meetings at it.
 */
public interface CompletenessOfItems {

    List<Rule> lacking(ItemId item);

    List<Departure> departures(ItemId item);
}
