package se.beslutsgang.decisions.histories;

import static org.assertj.core.api.Assertions.assertThat;

import se.beslutsgang.decisions.commands.DecisionCommand;
import se.beslutsgang.decisions.domain.DecisionProcedure;
import se.beslutsgang.decisions.domain.ItemDecider;
import se.beslutsgang.decisions.domain.ItemFacts;
import se.beslutsgang.decisions.domain.ItemState;
import se.beslutsgang.decisions.domain.OrderOfQuestions.Step;
import se.beslutsgang.decisions.events.DecisionEvent;
import se.beslutsgang.decisions.events.PlannedQuestion;
import se.beslutsgang.decisions.reference.Script;
import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.kernel.Rejected;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.RulesOfProcedure.OrderMode;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The matter of a script before the domain. Every command is sent twice. */
final class Matter {

    static final ItemId ITEM = new ItemId("x/b/2026-03-04/1");
    static final Instant CLOSED = Instant.parse("2026-03-04T12:00:00Z");
    private static final BodyId OWN = ITEM.meeting().body();
    private static final List<BodyId> RECEIVERS = List.of(new BodyId("x/r0"), new BodyId("x/r1"));

    private final Script script;
    private final List<String> told;
    private final Map<PersonId, Party> mandates = new LinkedHashMap<>();
    private final Map<PersonId, Party> roll = new LinkedHashMap<>();
    private Occasion occasion = Occasion.conducting(Actor.SYSTEM, Happened.at(CLOSED));
    private ItemState state = ItemState.NONE;
    private boolean certified;

    Matter(Script script, List<String> told) {
        this.script = script;
        this.told = told;
        for (int n = 0; n < script.people().size(); n++) {
            Script.Person one = script.people().get(n);
            if (one.seat() == Script.Seat.NONE) continue;
            mandates.put(person(n), new Party(one.party()));
            if (one.seat() == Script.Seat.SERVES) roll.put(person(n), new Party(one.party()));
        }
    }

    static PersonId person(int number) {
        return new PersonId("x/m" + number);
    }

    static int number(PersonId person) {
        return Integer.parseInt(person.value().substring("x/m".length()));
    }

    static ProposalId proposal(int number) {
        return number == 0 ? ItemState.PENDING : new ProposalId("p" + number);
    }

    static int number(ProposalId proposal) {
        return proposal.equals(ItemState.PENDING)
                ? 0
                : Integer.parseInt(proposal.value().substring(1));
    }

    static BodyId receiver(int number) {
        return RECEIVERS.get(number);
    }

    static int number(BodyId receiver) {
        return RECEIVERS.indexOf(receiver);
    }

    BodyId decidedBy() {
        return script.decidesItself() ? OWN : new BodyId("x/other");
    }

    ItemState state() {
        return state;
    }

    DecisionProcedure procedure() {
        return new DecisionProcedure(state, mode());
    }

    Optional<PlannedQuestion> next() {
        return procedure().next().map(Step::question);
    }

    OrderMode mode() {
        return script.ladder() ? OrderMode.PAIRWISE_LADDER : OrderMode.COUNTER_PROPOSAL;
    }

    void certified() {
        certified = true;
    }

    /** A command that must be accepted when conducting. */
    List<DecisionEvent> does(DecisionCommand command) {
        return happened(command, occasion);
    }

    /** One that may be refused, which is told. */
    List<DecisionEvent> tries(DecisionCommand command) {
        return tries(command, CLOSED);
    }

    List<DecisionEvent> tries(DecisionCommand command, Instant when) {
        try {
            return happened(command, Occasion.conducting(Actor.SYSTEM, Happened.at(when)));
        } catch (Rejected e) {
            told.add("refused " + e.rule().name());
            return List.of();
        }
    }

    /** One that is recorded where it is refused. */
    void insists(DecisionCommand command) {
        if (tries(command).isEmpty()) {
            happened(command, Occasion.recording(Actor.SYSTEM, occasion.happened()));
        }
    }

    private List<DecisionEvent> happened(DecisionCommand command, Occasion how) {
        List<DecisionEvent> events = ItemDecider.decide(state, command, how, facts());
        for (DecisionEvent e : events) state = ItemState.evolve(state, e);
        assertThat(ItemDecider.decide(state, command, how, facts()))
                .as("a second time: " + command)
                .isEmpty();
        return events;
    }

    private ItemFacts facts() {
        var rules =
                new ItemFacts.Rules(
                        script.assembly() ? BodyKind.ASSEMBLY : BodyKind.COMMITTEE,
                        script.seats(),
                        mode(),
                        Optional.of(person(0)),
                        Map.of(),
                        false,
                        List.of(),
                        List.of());
        var prepared = script.prepared() ? Set.of(RECEIVERS.getFirst()) : Set.<BodyId>of();
        return new ItemFacts(
                Optional.empty(),
                mandates,
                roll,
                Optional.of(ITEM),
                Optional.of(Happened.at(CLOSED)),
                certified,
                rules,
                new ItemFacts.Subject(script.rightUsed(), prepared, script.election()));
    }

    static <T> Stream<T> turned(List<T> all, int by) {
        return Stream.iterate(0, n -> n < all.size(), n -> n + 1)
                .map(n -> all.get((n + by) % all.size()));
    }
}
