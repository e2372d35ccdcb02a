package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import static se.beslutsgang.decisions.domain.AnItem.CASE;
import static se.beslutsgang.decisions.domain.AnItem.ITEM;

import se.beslutsgang.cases.events.CaseAppeal;
import se.beslutsgang.cases.events.CaseEffect;
import se.beslutsgang.cases.events.CaseKind;
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
import se.beslutsgang.decisions.domain.Handling.Readiness;
import se.beslutsgang.decisions.domain.Handling.Year;
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
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.kernel.Rejected;
import se.beslutsgang.kernel.Rule;
import se.beslutsgang.mandates.events.BodyKind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An item in given, when, then. Every command is sent twice, and must add nothing the second time.
 */
final class AnItem extends GivenItem {

    private ItemState state = ItemState.NONE;
    private List<DecisionEvent> last = List.of();
    private Occasion occasion = Occasion.conducting(Actor.SYSTEM, Happened.at(TEN));

    private AnItem(BodyKind kind, BodyId decidedBy) {
        super(kind, decidedBy);
    }

    @Override
    AnItem self() {
        return this;
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

    /** Five serve; the case tells how what is decided in it is appealed. */
    static AnItem appealed(BodyKind body, BodyId decidedBy, CaseAppeal appeal) {
        var handling =
                new Handling(
                        CaseKind.MATTER,
                        false,
                        CaseEffect.DECIDES,
                        Readiness.COMPLETE,
                        Year.NONE,
                        appeal,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Set.of());
        return AnItem.unprepared(body, decidedBy, 5, "S5")
                .of(new ItemFacts.Subject(false, Set.of(), false, handling))
                .when(new PrepareItem(ITEM, CASE));
    }

    AnItem recording() {
        occasion = Occasion.recording(Actor.SYSTEM, Happened.at(TEN));
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
        return ItemDecider.decide(state, command, occasion, facts());
    }
}
