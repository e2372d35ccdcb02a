package se.beslutsgang.decisions.reference;

/**
 * What came of a question.
 *
 * @param delay MAJORITY, MINORITY, or - for none
 */
record Settled(
        Asked asked,
        Answer outcome,
        String method,
        String delay,
        boolean disputed,
        boolean overturned) {

    boolean delays() {
        return !delay.equals("-");
    }

    boolean byMinority() {
        return delay.equals("MINORITY");
    }

    @Override
    public String toString() {
        return "settled %s %s by %s, delay %s%s%s"
                .formatted(
                        asked.kind(),
                        outcome,
                        method,
                        delay,
                        disputed ? ", disputed" : "",
                        overturned ? ", overturned" : "");
    }
}
