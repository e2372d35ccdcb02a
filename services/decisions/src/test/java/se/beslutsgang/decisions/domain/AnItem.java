package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import se.beslutsgang.decisions.commands.DecisionCommand;
import se.beslutsgang.decisions.commands.Draft;
import se.beslutsgang.decisions.commands.FloorCommand.CloseDebate;
import se.beslutsgang.decisions.commands.FloorCommand.MoveProposal;
import se.beslutsgang.decisions.commands.FloorCommand.PrepareItem;
import se.beslutsgang.decisions.commands.QuestionCommand.PutQuestion;
import se.beslutsgang.decisions.commands.QuestionCommand.RequestVote;
import se.beslutsgang.decisions.commands.QuestionCommand.StateFinding;
import se.beslutsgang.decisions.commands.QuestionCommand.StrikeGavel;
import se.beslutsgang.decisions.commands.VoteCommand.AnnounceCount;
import se.beslutsgang.decisions.commands.VoteCommand.ApproveWording;
import se.beslutsgang.decisions.commands.VoteCommand.CloseVote;
import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.Count;
import se.beslutsgang.decisions.events.DecisionEvent;
import se.beslutsgang.decisions.events.Effect;
import se.beslutsgang.decisions.events.Meaning;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.decisions.events.OutcomeEvent.DepartureNoted;
import se.beslutsgang.decisions.events.Part;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.decisions.events.QuestionEvent.QuestionSettled;
import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.kernel.Rejected;
import se.beslutsgang.kernel.Rule;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.RulesOfProcedure.OrderMode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An item in given, when, then. Every command is sent twice, and must add nothing the second time.
 */
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
    static final PersonId STRANGER = new PersonId("x/stranger");
    static final ProposalId PENDING = ItemState.PENDING;
    static final ProposalId P1 = new ProposalId("p1");
    static final ProposalId P2 = new ProposalId("p2");
    static final ProposalId P3 = new ProposalId("p3");
    static final Instant TEN = Instant.parse("2026-03-04T09:00:00Z");

    private final BodyId decidedBy;
    private final BodyKind kind;
    private final Map<PersonId, Party> roll = new LinkedHashMap<>();
    private int seats = 5;
    private ItemState state = ItemState.NONE;
    private Optional<Happened> closed = Optional.empty();
    private OrderMode mode = OrderMode.COUNTER_PROPOSAL;
    private ItemFacts.Subject subject = ItemFacts.Subject.PLAIN;
    private boolean onTheTable = true;
    private boolean takenUp;
    private boolean certified;
    private Map<PersonId, Party> councillors = Map.of();
    private List<PersonId> cutOff = List.of();
    private List<DecisionEvent> last = List.of();
    private PersonId presiding = CHAIR;
    private Occasion occasion = Occasion.conducting(Actor.SYSTEM, Happened.at(TEN));

    private AnItem(BodyKind kind, BodyId decidedBy) {
        this.kind = kind;
        this.decidedBy = decidedBy;
        roll.put(CHAIR, new Party("M"));
        roll.put(VERA, new Party("V"));
        roll.put(SVEN, new Party("S"));
        roll.put(SIRI, new Party("S"));
    }

    /** A board of five that decides itself. */
    static AnItem ofTheBoard() {
        return new AnItem(BodyKind.COMMITTEE, BOARD).when(new PrepareItem(ITEM, CASE));
    }

    /** The board only recommends; the assembly decides. */
    static AnItem forTheAssembly() {
        return new AnItem(BodyKind.COMMITTEE, ASSEMBLY).when(new PrepareItem(ITEM, CASE));
    }

    /** An assembly in which {@code seats} serve. */
    static AnItem ofAnAssembly(int seats) {
        var item = new AnItem(BodyKind.ASSEMBLY, BOARD);
        item.seats = seats;
        item.rollOf(seats);
        return item.when(new PrepareItem(ITEM, CASE));
    }

    /** Nothing is prepared yet; people serve as {@link Benches} names them, the first presiding. */
    static AnItem unprepared(BodyKind kind, BodyId decidedBy, int seats, String parties) {
        var item = new AnItem(kind, decidedBy);
        item.seats = seats;
        item.roll.clear();
        item.roll.putAll(Benches.of(parties));
        item.presiding = List.copyOf(item.roll.keySet()).getFirst();
        return item;
    }

    AnItem rollOf(int serving) {
        while (roll.size() > serving) roll.remove(List.copyOf(roll.keySet()).getLast());
        for (int n = roll.size(); n < serving; n++) {
            roll.put(new PersonId("x/m" + n), new Party("C"));
        }
        return this;
    }

    AnItem nothingOnTheTable() {
        onTheTable = false;
        return this;
    }

    AnItem takenUp() {
        takenUp = true;
        return this;
    }

    /** Who are no members, of party C. */
    AnItem councillors(PersonId... people) {
        councillors = new LinkedHashMap<>();
        for (PersonId p : people) councillors.put(p, new Party("C"));
        return this;
    }

    AnItem cutOff(PersonId... people) {
        cutOff = List.of(people);
        return this;
    }

    AnItem certified() {
        certified = true;
        return this;
    }

    AnItem ladder() {
        mode = OrderMode.PAIRWISE_LADDER;
        return this;
    }

    AnItem of(ItemFacts.Subject known) {
        subject = known;
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
        return when(new MoveProposal(ITEM, Draft.whole(mover, "plan", List.of(clause))));
    }

    AnItem moved(ProposalKind what, PersonId mover, Aim aim) {
        return when(new MoveProposal(ITEM, draft(what, mover, aim)));
    }

    static Draft draft(ProposalKind what, PersonId mover, Aim aim) {
        String text = what + " av " + mover.value() + aim.reason().orElse("");
        List<Part> parts = List.of(Part.of(List.of(text)));
        return new Draft(what, List.of(mover), List.of(), text, parts, Effect.DECIDES, aim);
    }

    AnItem debated() {
        return takenUp().when(new CloseDebate(ITEM));
    }

    int next() {
        return state.questions().next();
    }

    int open() {
        return state.questions().open().orElseThrow().number();
    }

    /** The next question put, and found as stated; the gavel has not fallen. */
    AnItem found(Alternative alternative) {
        int number = next();
        return when(new PutQuestion(ITEM, number))
                .when(new StateFinding(ITEM, number, alternative));
    }

    AnItem requested() {
        return when(new RequestVote(ITEM, open(), Optional.of(SVEN)));
    }

    AnItem gavel() {
        return when(new StrikeGavel(ITEM, open()));
    }

    /** Worded as the rule is: yes for what was found. */
    AnItem worded(Alternative yes, Alternative no) {
        return when(new ApproveWording(ITEM, open(), new Meaning(yes, no, "Ja", "Nej")));
    }

    AnItem counted(int yes, int no, int abstained) {
        int absent = Math.max(0, seats - yes - no - abstained);
        int number = open();
        return when(new AnnounceCount(ITEM, number, new Count(yes, no, abstained, absent)))
                .when(new CloseVote(ITEM, number));
    }

    /** Decided by voice for a proposal, in one question. */
    AnItem decidedFor(ProposalId proposal) {
        return debated().found(Alternative.approve(proposal)).gavel();
    }

    AnItem when(DecisionCommand command) {
        last = decide(command);
        last.forEach(e -> state = ItemState.evolve(state, e));
        assertThat(decide(command)).as("the same command a second time").isEmpty();
        return this;
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

    QuestionSettled settled() {
        return then(QuestionSettled.class);
    }

    DecisionMade decision() {
        return then(DecisionMade.class);
    }

    ItemState state() {
        return state;
    }

    Optional<OrderOfQuestions.Step> nextStep() {
        return new DecisionProcedure(state, mode).next();
    }

    /** The rules that the last command departed from. */
    List<String> flags() {
        return last.stream()
                .filter(DepartureNoted.class::isInstance)
                .map(e -> ((DepartureNoted) e).rule())
                .map(r -> r.substring("decisions.".length()))
                .toList();
    }

    void refuses(DecisionCommand command, Rule rule) {
        Rejected rejected = catchThrowableOfType(Rejected.class, () -> decide(command));
        assertThat(rejected).as("refusal of " + command).isNotNull();
        assertThat(rejected.rule()).isEqualTo(rule);
    }

    /** Refused when conducting; accepted and flagged when recording. */
    void refusesUnlessRecorded(DecisionCommand command, Rule rule) {
        Occasion was = occasion;
        refuses(command, rule);
        recording();
        List<DecisionEvent> recorded = decide(command);
        assertThat(recorded)
                .as("recorded and flagged: " + command)
                .anyMatch(e -> e instanceof DepartureNoted d && d.rule().equals(rule.key()));
        occasion = was;
    }

    private List<DecisionEvent> decide(DecisionCommand command) {
        var mandates = new LinkedHashMap<>(roll);
        mandates.put(AWAY, new Party("V"));
        var facts =
                new ItemFacts(
                        Optional.of(new ItemFacts.Pending(decidedBy, List.of("Anta planen")))
                                .filter(_ -> onTheTable),
                        mandates,
                        roll,
                        takenUp ? Optional.of(ITEM) : Optional.empty(),
                        closed,
                        certified,
                        new ItemFacts.Rules(
                                kind, seats, mode, Optional.of(presiding), councillors, cutOff),
                        subject);
        return ItemDecider.decide(state, command, occasion, facts);
    }
}
