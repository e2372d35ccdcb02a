package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import se.beslutsgang.decisions.commands.DecisionCommand;
import se.beslutsgang.decisions.commands.DecisionCommand.CloseDebate;
import se.beslutsgang.decisions.commands.DecisionCommand.DeclareReservation;
import se.beslutsgang.decisions.commands.DecisionCommand.HearAnswer;
import se.beslutsgang.decisions.commands.DecisionCommand.MoveProposal;
import se.beslutsgang.decisions.commands.DecisionCommand.PrepareItem;
import se.beslutsgang.decisions.commands.DecisionCommand.PutQuestion;
import se.beslutsgang.decisions.commands.DecisionCommand.StrikeGavel;
import se.beslutsgang.decisions.events.Answer;
import se.beslutsgang.decisions.events.DecisionEvent;
import se.beslutsgang.decisions.events.InFavourOf;
import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.Rejected;
import se.beslutsgang.kernel.Rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An item in given, when, then: a board of five, two proposals beside the pending one. */
final class AnItem {

    static final BodyId BOARD = new BodyId("x/rs");
    static final BodyId ASSEMBLY = new BodyId("x/rf");
    static final ItemId ITEM = new ItemId("x/rs/2026-03-04/1");
    static final CaseId CASE = new CaseId("x/1-2026");
    static final PersonId CHAIR = new PersonId("x/chair");
    static final PersonId VERA = new PersonId("x/vera");
    static final PersonId SVEN = new PersonId("x/sven");
    static final PersonId SIRI = new PersonId("x/siri");
    static final PersonId AWAY = new PersonId("x/away");
    static final Instant TEN = Instant.parse("2026-03-04T09:00:00Z");

    private final BodyId decidedBy;
    private final Map<PersonId, Party> roll = new LinkedHashMap<>();
    private ItemState state = ItemState.NONE;
    private Optional<Happened> closed = Optional.empty();
    private boolean takenUp;
    private boolean certified;
    private List<DecisionEvent> last = List.of();
    private Occasion occasion = Occasion.conducting(Actor.SYSTEM, Happened.at(TEN));

    private AnItem(BodyId decidedBy) {
        this.decidedBy = decidedBy;
        roll.put(CHAIR, new Party("M"));
        roll.put(VERA, new Party("V"));
        roll.put(SVEN, new Party("S"));
        roll.put(SIRI, new Party("S"));
    }

    /** The board decides itself. */
    static AnItem ofTheBoard() {
        return new AnItem(BOARD).when(new PrepareItem(ITEM, CASE));
    }

    /** The board only recommends; the assembly decides. */
    static AnItem forTheAssembly() {
        return new AnItem(ASSEMBLY).when(new PrepareItem(ITEM, CASE));
    }

    AnItem takenUp() {
        takenUp = true;
        return this;
    }

    AnItem certified() {
        certified = true;
        return this;
    }

    AnItem recording() {
        occasion = Occasion.recording(Actor.SYSTEM, Happened.at(TEN));
        return this;
    }

    AnItem meetingClosedAt(Instant when) {
        closed = Optional.of(Happened.at(when));
        return this;
    }

    AnItem at(Instant when) {
        occasion =
                new Occasion(
                        occasion.actor(), Happened.at(when), occasion.mode(), Optional.empty());
        return this;
    }

    AnItem moved(PersonId mover, String clause) {
        return when(new MoveProposal(ITEM, mover, "plan", List.of(clause)));
    }

    /** Debate closed, every question put and answered, yes for the number alone. */
    AnItem answeredYesTo(int yes) {
        takenUp().when(new CloseDebate(ITEM));
        for (int n = 1; n <= state.order().size(); n++) {
            when(new PutQuestion(ITEM, n));
            when(new HearAnswer(ITEM, n, n == yes ? Answer.YES : Answer.NO));
        }
        return this;
    }

    AnItem decidedFor(int yes) {
        return answeredYesTo(yes).when(new StrikeGavel(ITEM));
    }

    AnItem when(DecisionCommand command) {
        last = decide(command);
        last.forEach(e -> state = ItemState.evolve(state, e));
        assertThat(decide(command)).as("the same command a second time").isEmpty();
        return this;
    }

    static DecisionCommand reservationOf(String party, InFavourOf inFavourOf) {
        return new DeclareReservation(
                ITEM,
                Optional.of(new Party(party)),
                Optional.empty(),
                inFavourOf,
                Optional.empty());
    }

    static DecisionCommand reservationOf(PersonId person) {
        return new DeclareReservation(
                ITEM,
                Optional.empty(),
                Optional.of(person),
                InFavourOf.NOTHING_STATED,
                Optional.empty());
    }

    List<DecisionEvent> then() {
        return last;
    }

    <E extends DecisionEvent> E then(Class<E> kind) {
        var found = new ArrayList<E>();
        last.stream().filter(kind::isInstance).map(kind::cast).forEach(found::add);
        assertThat(found).as(kind.getSimpleName()).hasSize(1);
        return found.getFirst();
    }

    void refuses(DecisionCommand command, Rule rule) {
        Rejected rejected = catchThrowableOfType(Rejected.class, () -> decide(command));
        assertThat(rejected).as("refusal of " + command).isNotNull();
        assertThat(rejected.rule()).isEqualTo(rule);
    }

    private List<DecisionEvent> decide(DecisionCommand command) {
        var mandates = new LinkedHashMap<>(roll);
        mandates.put(AWAY, new Party("V"));
        var facts =
                new ItemFacts(
                        Optional.of(new ItemFacts.Pending(decidedBy, List.of("Anta planen"))),
                        mandates,
                        roll,
                        takenUp ? Optional.of(ITEM) : Optional.empty(),
                        closed,
                        certified);
        return ItemDecider.decide(state, command, occasion, facts);
    }
}
