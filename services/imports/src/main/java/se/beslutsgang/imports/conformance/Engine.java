package se.beslutsgang.imports.conformance;

import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Delay;
import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.decisions.events.OutcomeEvent.ReservationDeclared;
import se.beslutsgang.decisions.events.QuestionEvent.QuestionSettled;
import se.beslutsgang.decisions.events.VoteEvent.VoteClosed;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.imports.drive.MeetingDrive.Driven;
import se.beslutsgang.imports.reading.Proposed;
import se.beslutsgang.imports.reading.Side;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.ledger.Streams;
import se.beslutsgang.mandates.queries.Mandates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the engine worked out for a §, read off its events. */
final class Engine {

    private final Driven driven;
    private final Optional<Items.Item> item;
    private final List<Object> events;
    private final Mandates mandates;

    Engine(Driven driven, Items items, Streams streams, Mandates mandates) {
        this.driven = driven;
        this.item = items.find(driven.item());
        this.events = streams.read("item/" + driven.item()).stream().map(r -> r.event()).toList();
        this.mandates = mandates;
    }

    int events() {
        return events.size();
    }

    List<Items.Asked> voted() {
        var voted = new ArrayList<Items.Asked>();
        for (Object event : events) {
            if (!(event instanceof VoteClosed v)) continue;
            asked(v.number()).ifPresent(voted::add);
        }
        return voted;
    }

    List<Result.Vote> votes(int seats) {
        return voted().stream().map(q -> vote(q, seats)).toList();
    }

    private static Result.Vote vote(Items.Asked q, int seats) {
        VoteClosed vote = q.vote().orElseThrow();
        var count = vote.count();
        return new Result.Vote(
                word(q.kind()),
                count.yes(),
                count.no(),
                count.abstained(),
                count.absent(),
                Math.max(0, seats - count.all()),
                vote.majority().map(Engine::word).orElse("tie"),
                carried(q),
                vote.castingVote().map(Engine::word));
    }

    private static String carried(Items.Asked q) {
        Optional<QuestionSettled> settled = q.settled();
        if (settled.isEmpty() || q.meaning().isEmpty()) return "";
        return q.meaning().get().yes().equals(settled.get().outcome()) ? "yes" : "no";
    }

    List<String> outcomes() {
        return decisions().map(d -> outcome(d.outcome())).distinct().toList();
    }

    /** What was let in for a debate, of which nothing further is decided, is decided. */
    private static String outcome(Outcome outcome) {
        return word(outcome == Outcome.ADMITTED ? Outcome.DECIDED : outcome);
    }

    boolean minorityDelay() {
        return decisions()
                .flatMap(d -> d.deferral().stream())
                .anyMatch(d -> d.delay() == Delay.MINORITY);
    }

    /** The bodies to which the matter goes back, by name. */
    List<String> receivers() {
        return decisions()
                .flatMap(d -> d.deferral().stream())
                .flatMap(d -> d.receivers().stream())
                .map(mandates::body)
                .map(Mandates.Body::name)
                .toList();
    }

    /** Keys of the proposals that took effect. */
    List<String> adopted() {
        return decisions().flatMap(d -> d.adopted().stream()).distinct().map(this::key).toList();
    }

    String key(ProposalId id) {
        return driven.keys().getOrDefault(id.value(), id.value());
    }

    List<Result.Reservation> reservations() {
        return declared().stream().map(this::reservation).toList();
    }

    List<ReservationDeclared> declared() {
        return item.map(Items.Item::reservations).orElse(List.of());
    }

    private Result.Reservation reservation(ReservationDeclared r) {
        List<String> persons = names(r);
        List<String> parties = r.parties().stream().map(Party::value).toList();
        return new Result.Reservation(
                parties.isEmpty() ? persons : parties,
                persons,
                r.proposals().stream().map(this::designation).toList());
    }

    List<String> names(ReservationDeclared r) {
        return r.persons().stream().map(mandates::name).toList();
    }

    /** What came of the matter by the proposal that carried, whoever decides in the end. */
    Optional<Proposed.Effect> effect() {
        return decisions()
                .filter(d -> d.deferral().isEmpty())
                .findFirst()
                .map(d -> d.carried().map(this::effect).orElse(Proposed.Effect.REJECTS));
    }

    private Proposed.Effect effect(ProposalId id) {
        return proposed(id)
                .map(
                        p ->
                                p.kind() == Proposed.Kind.REJECTION
                                        ? Proposed.Effect.REJECTS
                                        : p.effect())
                .orElse(Proposed.Effect.DECIDES);
    }

    private Optional<Proposed> proposed(ProposalId id) {
        return driven.paragraph().reading().proposals().stream()
                .filter(p -> p.key().equals(key(id)))
                .findFirst();
    }

    private String designation(ProposalId id) {
        return proposed(id).map(Proposed::designation).orElse(id.value());
    }

    List<String> decidedFor() {
        return decisions()
                .flatMap(d -> d.adopted().stream())
                .distinct()
                .map(this::designation)
                .toList();
    }

    /** Names of rules, as docs/model/rules.md lists them. */
    List<String> flags() {
        return item.stream()
                .flatMap(i -> i.departures().stream())
                .map(d -> d.rule().substring(d.rule().indexOf('.') + 1))
                .distinct()
                .toList();
    }

    Optional<Items.Asked> asked(int number) {
        return item.stream()
                .flatMap(i -> i.asked().stream())
                .filter(q -> q.number() == number)
                .findFirst();
    }

    Side side(Alternative alternative) {
        return new Side(key(alternative.proposal()), alternative.approved());
    }

    private Stream<DecisionMade> decisions() {
        return item.stream().flatMap(i -> i.decisions().stream());
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String word(Choice choice) {
        return choice == Choice.YES ? "yes" : "no";
    }
}
