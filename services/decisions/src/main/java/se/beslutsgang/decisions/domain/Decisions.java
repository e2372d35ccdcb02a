package se.beslutsgang.decisions.domain;

import se.beslutsgang.decisions.domain.Portions.Portion;
import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.DecisionKind;
import se.beslutsgang.decisions.events.Delay;
import se.beslutsgang.decisions.events.FloorEvent.ItemPrepared;
import se.beslutsgang.decisions.events.FloorEvent.ProposalMoved;
import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.decisions.events.OutcomeEvent.Deferral;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.decisions.events.QuestionEvent.QuestionSettled;
import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.meetings.events.AppealRoute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The decisions that follow from what the questions of an item settled; there may be several. */
final class Decisions {

    private final ItemId item;
    private final ItemState now;
    private final Floor floor;
    private final ItemFacts facts;
    private final List<PersonId> participants;

    private Decisions(ItemId item, ItemState now, ItemFacts facts) {
        this.item = item;
        this.now = now;
        this.floor = now.floor();
        this.facts = facts;
        this.participants = now.participation().participants(facts.roll().keySet());
    }

    /** Empty where nothing was settled. */
    static List<DecisionMade> of(ItemId item, ItemState now, ItemFacts facts) {
        return new Decisions(item, now, facts).all();
    }

    private List<DecisionMade> all() {
        List<Question> ofAll = delays(false);
        if (!ofAll.isEmpty()) return List.of(delayed(1, ofAll));
        var made = new ArrayList<DecisionMade>(rest());
        ElectedTogether.of(item, made.size() + 1, now, participants).ifPresent(made::add);
        List<Question> ofAPart = delays(true);
        if (!ofAPart.isEmpty()) made.add(delayed(made.size() + 1, ofAPart));
        return made;
    }

    private List<Question> delays(boolean ofAPart) {
        return settled()
                .filter(q -> q.settled().orElseThrow().delay().isPresent())
                .filter(q -> floor.isOfAPart(q.outcome().orElseThrow().proposal()) == ofAPart)
                .filter(q -> !floor.isLapsed(q.outcome().orElseThrow().proposal()))
                .toList();
    }

    /** What was not delayed. */
    private List<DecisionMade> rest() {
        Optional<Question> main = settled().filter(q -> isBetweenWholes(q.kind())).findFirst();
        if (main.isPresent()) return decided(main.get().settled().orElseThrow());
        return new Admission(item, now, participants).decision().stream().toList();
    }

    private Stream<Question> settled() {
        return now.questions().top().stream().filter(q -> !q.isOpen());
    }

    private static boolean isBetweenWholes(QuestionKind kind) {
        return kind == QuestionKind.MAIN || kind == QuestionKind.REJECTION;
    }

    /** The matter goes back once, with the reasons of all requests that carried (KL 5:50). */
    private DecisionMade delayed(int number, List<Question> delays) {
        QuestionSettled first = delays.getFirst().settled().orElseThrow();
        List<ProposalMoved> carried =
                delays.stream()
                        .flatMap(q -> floor.proposal(q.outcome().orElseThrow().proposal()).stream())
                        .toList();
        var deferral =
                new Deferral(
                        first.delay().orElse(Delay.MAJORITY),
                        first.disputed(),
                        carried.stream()
                                .flatMap(p -> p.aim().receiver().stream())
                                .distinct()
                                .toList(),
                        carried.stream().flatMap(p -> p.aim().reason().stream()).toList(),
                        carried.stream().flatMap(p -> p.aim().until().stream()).findFirst());
        boolean postponed = delays.getFirst().kind() == QuestionKind.POSTPONEMENT;
        return new DecisionMade(
                item,
                number,
                DecisionKind.OWN,
                Optional.empty(),
                postponed ? Outcome.POSTPONED : Outcome.REFERRED_BACK,
                Optional.empty(),
                carried.stream().map(ProposalMoved::proposal).toList(),
                List.of(),
                first.method(),
                Optional.of(deferral),
                routeOfPreparation(),
                participants);
    }

    /** A committee's preparation cannot be appealed; any decision of an assembly can (KL 13:2). */
    private AppealRoute routeOfPreparation() {
        return facts.rules().isAssembly() ? AppealRoute.LEGALITY : AppealRoute.NONE;
    }

    private List<DecisionMade> decided(QuestionSettled main) {
        if (!main.outcome().approved()) {
            return List.of(rejected(main));
        }
        List<ProposalId> adopted = adopted(main.outcome().proposal());
        var made = new ArrayList<DecisionMade>();
        portions(adopted)
                .forEach(
                        (portion, clauses) ->
                                made.add(
                                        decision(
                                                made.size() + 1, portion, clauses, adopted, main)));
        return made;
    }

    /**
     * Turned down without anything in its place, but what was added; where another body decides, as
     * a proposal to it.
     */
    private DecisionMade rejected(QuestionSettled main) {
        boolean own = decidedBy().equals(item.meeting().body());
        List<ProposalId> besides = besides();
        return new DecisionMade(
                item,
                1,
                own ? DecisionKind.OWN : DecisionKind.RECOMMENDATION,
                own ? Optional.empty() : Optional.of(decidedBy()),
                own ? Outcome.REJECTED : Outcome.RECOMMENDED,
                Optional.empty(),
                besides,
                portions(besides).entrySet().stream()
                        .filter(e -> e.getKey().decidedBy().equals(decidedBy()))
                        .flatMap(e -> e.getValue().stream())
                        .toList(),
                main.method(),
                Optional.empty(),
                own ? now.kind().appealRoute() : AppealRoute.NONE,
                participants);
    }

    private DecisionMade decision(
            int number,
            Portion portion,
            List<String> clauses,
            List<ProposalId> adopted,
            QuestionSettled main) {
        boolean own = portion.effect().isPresent();
        return new DecisionMade(
                item,
                number,
                own ? DecisionKind.OWN : DecisionKind.RECOMMENDATION,
                own ? Optional.empty() : Optional.of(portion.decidedBy()),
                outcome(adopted.getFirst(), portion),
                Optional.of(adopted.getFirst()),
                adopted,
                clauses,
                main.method(),
                Optional.empty(),
                own ? now.kind().appealRoute() : AppealRoute.NONE,
                participants);
    }

    private Outcome outcome(ProposalId main, Portion portion) {
        if (portion.effect().isEmpty()) return Outcome.RECOMMENDED;
        if (floor.kind(main) == ProposalKind.REJECTION) return Outcome.REJECTED;
        return switch (portion.effect().get()) {
            case DECIDES -> Outcome.DECIDED;
            case REJECTS -> Outcome.REJECTED;
            case ANSWERS -> Outcome.ANSWERED;
            case WRITES_OFF -> Outcome.WRITTEN_OFF;
            case NOTES -> Outcome.NOTED;
        };
    }

    /** The main proposal first, then amendments and additions that carried. */
    private List<ProposalId> adopted(ProposalId main) {
        return Stream.concat(Stream.of(main), besides().stream()).distinct().toList();
    }

    /**
     * The amendments and additions that carried, and did not fall with what they were tied to; a
     * clause that stays as it was adds nothing.
     */
    private List<ProposalId> besides() {
        return settled()
                .filter(
                        q ->
                                q.kind() == QuestionKind.AMENDMENT
                                        || q.kind() == QuestionKind.ADDITION)
                .flatMap(q -> q.outcome().stream())
                .filter(Alternative::approved)
                .map(Alternative::proposal)
                .filter(p -> !floor.kind(p).isWhole() && !floor.isLapsed(p))
                .distinct()
                .toList();
    }

    /** What each body decides, with clauses amended, added, and put off. */
    private Map<Portion, List<String>> portions(List<ProposalId> adopted) {
        List<ProposalMoved> left =
                delays(true).stream()
                        .flatMap(q -> floor.proposal(q.outcome().orElseThrow().proposal()).stream())
                        .filter(p -> p.aim().base().filter(adopted::contains).isPresent())
                        .toList();
        return Portions.of(floor, item.meeting().body(), decidedBy(), adopted, left);
    }

    private BodyId decidedBy() {
        return now.prepared().map(ItemPrepared::decidedBy).orElse(item.meeting().body());
    }
}
