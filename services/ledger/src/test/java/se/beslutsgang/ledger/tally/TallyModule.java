package se.beslutsgang.ledger.tally;

import org.springframework.context.annotation.Bean;

import se.beslutsgang.ledger.AggregateShell;
import se.beslutsgang.ledger.EventTypes;

/** What the module gives to the ledger; named by each test that wants it, never scanned for. */
public final class TallyModule {

    @Bean
    EventTypes tallyEvents() {
        return EventTypes.of("tally").with("Counted", 1, TallyEvent.Counted.class);
    }

    @Bean
    AggregateShell tallyAggregate() {
        return AggregateShell.of(
                TallyAggregate.class,
                "tally/",
                TallyAggregate.Marks.class,
                TallyAggregate.Marks.NONE,
                TallyEvent.Counted.class,
                TallyAggregate.Marks::evolve);
    }
}
