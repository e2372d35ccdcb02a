package se.beslutsgang.decisions.automation;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.beslutsgang.cases.commands.WayCommand.SettleCase;
import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.ledger.Commands;

import java.time.LocalDate;
import java.util.Optional;

/** A case leaves the list of a body once an item of it is decided, whatever ended the item. */
class WhenMatterSettledThenCaseKnowsTest {

    private static final ItemId ITEM = new ItemId("x/rf/2026-03-04/1");
    private static final CaseId CASE = new CaseId("x/1-2026");

    private final Commands commands = mock();
    private final Items items = mock();
    private final WhenMatterSettledThenCaseKnows reaction =
            new WhenMatterSettledThenCaseKnows(commands, items);

    @BeforeEach
    void an_item() {
        Items.Item item = mock(RETURNS_DEEP_STUBS);
        when(item.caseId()).thenReturn(CASE);
        when(items.find(ITEM)).thenReturn(Optional.of(item));
    }

    private void decided(Outcome outcome) {
        reaction.on(Decided.nothing(ITEM, LocalDate.of(2026, 3, 4), outcome));
    }

    /** What is left when the chair finds that an addition has lapsed. */
    @Test
    void a_case_that_was_turned_down_is_settled() {
        decided(Outcome.REJECTED);
        verify(commands).send(eq(new SettleCase(CASE, ITEM)), any(), any());
    }

    @Test
    void an_interpellation_that_may_be_put_is_not() {
        decided(Outcome.ADMITTED);
        verify(commands, never()).send(any(), any(), any());
    }
}
