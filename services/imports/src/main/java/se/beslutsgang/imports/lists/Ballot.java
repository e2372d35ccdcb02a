package se.beslutsgang.imports.lists;

import se.beslutsgang.imports.reading.Step;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A row of a named vote.
 *
 * @param name as printed, first name first
 * @param party the short form
 * @param line from 1
 */
public record Ballot(
        String name, String party, int seat, Function function, Result result, int line) {

    /** In what function somebody sat in the seat. */
    public enum Function {
        LEDAMOT("ledamot"),
        ERSATTARE("ersättare"),
        ORDFORANDE("ordförande"),
        FORSTE_VICE_ORDFORANDE("1:e v ordf"),
        ANDRE_VICE_ORDFORANDE("2:e v ordf");

        private final String printed;

        Function(String printed) {
            this.printed = printed;
        }

        /** "1:e v Ordf" as well as "1:e vice ordförande". */
        static Optional<Function> of(String words) {
            String folded =
                    words.toLowerCase(Locale.ROOT)
                            .replace("vice", "v")
                            .replaceAll("(?<=:e v )ordförande", "ordf");
            return Arrays.stream(values()).filter(f -> f.printed.equals(folded)).findFirst();
        }

        /** Whether the seat is the person's own. */
        public boolean member() {
            return this != ERSATTARE;
        }
    }

    public enum Result {
        JA("Ja", Step.Choice.YES),
        NEJ("Nej", Step.Choice.NO),
        AVSTAR("Avstår", Step.Choice.ABSTAINED),
        FRANVARANDE("Frånvarande", Step.Choice.ABSENT),
        /** Paired with one of the other side: both stay out of the vote. */
        KVITTAD("Kvittad", Step.Choice.ABSENT);

        private final String printed;
        private final Step.Choice choice;

        Result(String printed, Step.Choice choice) {
            this.printed = printed;
            this.choice = choice;
        }

        static Optional<Result> of(String word) {
            return Arrays.stream(values()).filter(r -> r.printed.equals(word)).findFirst();
        }

        public Step.Choice choice() {
            return choice;
        }
    }
}
