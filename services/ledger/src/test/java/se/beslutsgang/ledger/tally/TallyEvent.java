package se.beslutsgang.ledger.tally;

/** What happened to a tally. */
public sealed interface TallyEvent {

    record Counted(String tally, String mark, int amount) implements TallyEvent {}

    /** Known to the ledger in some tests only. */
    record Struck(String tally) implements TallyEvent {}
}
