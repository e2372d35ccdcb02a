package se.beslutsgang.decisions.events;

import se.beslutsgang.kernel.BodyId;

import java.util.List;
import java.util.Optional;

/**
 * A proposal in figures, in whole numbers only.
 *
 * @param totals as stated, by year; the frames of the year add up to it
 * @param taxRate in thousandths of a krona for a hundred kronor: 11,34 kr is 11340
 */
public record Figures(
        Unit unit, List<Frame> frames, List<Total> totals, Optional<Integer> taxRate) {

    /** In what the amounts are. */
    public enum Unit {
        ORE(1),
        /** Tkr. */
        THOUSANDS(100_000),
        /** Mnkr. */
        MILLIONS(100_000_000);

        private final long ore;

        Unit(long ore) {
            this.ore = ore;
        }

        public long ore() {
            return ore;
        }
    }

    /** What a body may spend in a year (ram). */
    public record Frame(BodyId body, int year, long amount) {}

    public record Total(int year, long amount) {}
}
