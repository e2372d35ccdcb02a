package se.beslutsgang.decisions.domain;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.RulesOfProcedure.OrderMode;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is given of an item under test: who is there, and what it is told. */
abstract class GivenItem {

    static final BodyId BOARD = new BodyId("x/rs");
    static final BodyId ASSEMBLY = new BodyId("x/rf");
    static final ItemId ITEM = new ItemId("x/rs/2026-03-04/1");
    static final CaseId CASE = new CaseId("x/1-2026");
    static final PersonId CHAIR = new PersonId("x/chair");
    static final PersonId VERA = new PersonId("x/vera");
    static final PersonId SVEN = new PersonId("x/sven");
    static final PersonId SIRI = new PersonId("x/siri");
    static final PersonId AWAY = new PersonId("x/away");
    static final PersonId STRANGER = new PersonId("x/stranger");
    static final ProposalId PENDING = ItemState.PENDING;
    static final ProposalId P1 = new ProposalId("p1");
    static final ProposalId P2 = new ProposalId("p2");
    static final ProposalId P3 = new ProposalId("p3");
    static final Instant TEN = Instant.parse("2026-03-04T09:00:00Z");

    final BodyId decidedBy;
    final BodyKind kind;
    final Map<PersonId, Party> roll = new LinkedHashMap<>();
    int seats = 5;
    Optional<Happened> closed = Optional.empty();
    OrderMode mode = OrderMode.COUNTER_PROPOSAL;
    ItemFacts.Subject subject = ItemFacts.Subject.PLAIN;
    boolean onTheTable = true;
    boolean takenUp;
    boolean certified;
    Map<PersonId, Party> councillors = Map.of();
    boolean askedWithoutQuorum;
    List<PersonId> cutOff = List.of();
    List<PersonId> unseen = List.of();
    PersonId presiding = CHAIR;

    GivenItem(BodyKind kind, BodyId decidedBy) {
        this.kind = kind;
        this.decidedBy = decidedBy;
        roll.put(CHAIR, new Party("M"));
        roll.put(VERA, new Party("V"));
        roll.put(SVEN, new Party("S"));
        roll.put(SIRI, new Party("S"));
    }

    abstract AnItem self();

    AnItem rollOf(int serving) {
        while (roll.size() > serving) roll.remove(List.copyOf(roll.keySet()).getLast());
        for (int n = roll.size(); n < serving; n++) {
            roll.put(new PersonId("x/m" + n), new Party("C"));
        }
        return self();
    }

    AnItem nothingOnTheTable() {
        onTheTable = false;
        return self();
    }

    AnItem takenUp() {
        takenUp = true;
        return self();
    }

    /** Who are no members, of party C. */
    AnItem councillors(PersonId... people) {
        councillors = new LinkedHashMap<>();
        for (PersonId p : people) councillors.put(p, new Party("C"));
        return self();
    }

    AnItem cutOff(PersonId... people) {
        cutOff = List.of(people);
        return self();
    }

    AnItem certified() {
        certified = true;
        return self();
    }

    AnItem ladder() {
        mode = OrderMode.PAIRWISE_LADDER;
        return self();
    }

    AnItem of(ItemFacts.Subject known) {
        subject = known;
        return self();
    }

    AnItem meetingClosedAt(Instant when) {
        closed = Optional.of(Happened.at(when));
        return self();
    }

    ItemFacts facts() {
        var mandates = new LinkedHashMap<>(roll);
        mandates.put(AWAY, new Party("V"));
        return new ItemFacts(
                Optional.of(new ItemFacts.Pending(decidedBy, List.of("Anta planen")))
                        .filter(_ -> onTheTable),
                mandates,
                roll,
                takenUp ? Optional.of(ITEM) : Optional.empty(),
                closed,
                certified,
                new ItemFacts.Rules(
                        kind,
                        seats,
                        mode,
                        Optional.of(presiding),
                        councillors,
                        askedWithoutQuorum,
                        cutOff,
                        unseen),
                subject);
    }
}
