package se.beslutsgang.meetings.domain;

import se.beslutsgang.kernel.Party;
import se.beslutsgang.mandates.events.SubstituteOrder;
import se.beslutsgang.mandates.events.SubstituteOrder.Block;
import se.beslutsgang.mandates.events.SubstituteOrder.Mode;
import se.beslutsgang.mandates.events.SubstituteOrder.Preference;

import java.util.Arrays;
import java.util.List;

/** The orders that bodies have, two of them real. */
final class Orders {

    private Orders() {}

    static final ServiceOrder BY_LAW = order(Mode.ASSEMBLY_PARTY_LIST);
    static final ServiceOrder BY_ELECTION = order(Mode.ORDER_OF_ELECTION);

    static final ServiceOrder VASTERBOTTEN =
            new ServiceOrder(
                    SubstituteOrder.byTable(
                            line("S: V MP M C KD L SD"),
                            line("V: S MP M C KD L SD"),
                            line("MP: S V M C KD L SD"),
                            line("M: C KD L S V MP SD"),
                            line("C: M KD L S V MP SD"),
                            line("KD: M C L S V MP SD"),
                            line("L: M C KD S V MP SD"),
                            line("SD: M KD L C S V MP")));

    static final ServiceOrder NORRBOTTEN =
            new ServiceOrder(
                    SubstituteOrder.byBlocks(
                            new Block("majoriteten", parties("S V C"), 3),
                            new Block("oppositionen", parties("M SD KD L"), 2)));

    static ServiceOrder order(Mode mode) {
        return new ServiceOrder(SubstituteOrder.of(mode));
    }

    private static Preference line(String text) {
        String[] parts = text.split(": ");
        return new Preference(new Party(parts[0]), parties(parts[1]));
    }

    private static List<Party> parties(String text) {
        return Arrays.stream(text.split(" ")).map(Party::new).toList();
    }
}
