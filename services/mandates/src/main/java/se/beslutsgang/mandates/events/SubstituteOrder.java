package se.beslutsgang.mandates.events;

import se.beslutsgang.kernel.Party;

import java.util.List;

/**
 * In which order substitutes are called in to serve (tjänstgöringsordning).
 *
 * @param table for {@link Mode#PARTY_TABLE}: after its own, whose substitutes serve for a party
 * @param blocks for {@link Mode#BLOCKS}
 */
public record SubstituteOrder(Mode mode, List<Preference> table, List<Block> blocks) {

    public enum Mode {
        /** The party's own, in the order of the county board's minutes (vallagen 14 kap.). */
        ASSEMBLY_PARTY_LIST,
        /** Own party first, then the parties of the table in turn. */
        PARTY_TABLE,
        /** Own block first, in the order of election, then the others. */
        BLOCKS,
        /** The member's own substitute, then the others in the order of election. */
        PERSONAL,
        /** Nothing decided: the order of the minutes of election, whatever party. */
        ORDER_OF_ELECTION
    }

    /** For a seat of {@code of}, after its own substitutes those of {@code then}, in that order. */
    public record Preference(Party of, List<Party> then) {}

    /**
     * @param called how many of its substitutes are called to each meeting
     */
    public record Block(String name, List<Party> parties, int called) {}

    public static SubstituteOrder of(Mode mode) {
        return new SubstituteOrder(mode, List.of(), List.of());
    }

    public static SubstituteOrder byTable(Preference... table) {
        return new SubstituteOrder(Mode.PARTY_TABLE, List.of(table), List.of());
    }

    public static SubstituteOrder byBlocks(Block... blocks) {
        return new SubstituteOrder(Mode.BLOCKS, List.of(), List.of(blocks));
    }
}
