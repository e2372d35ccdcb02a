package se.beslutsgang.imports.conformance;

import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.decisions.events.QuestionEvent.QuestionSettled;
import se.beslutsgang.decisions.events.VoteEvent.VoteClosed;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.imports.drive.MeetingDrive.Driven;
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
            item.stream()
                    .flatMap(i -> i.asked().stream())
                    .filter(q -> q.number() == v.number())
                    .forEach(voted::add);
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
                vote.castingVote().map(Engine::word).orElse(""));
    }

    private static String carried(Items.Asked q) {
        Optional<QuestionSettled> settled = q.settled();
        if (settled.isEmpty() || q.meaning().isEmpty()) return "";
        return q.meaning().get().yes().equals(settled.get().outcome()) ? "yes" : "no";
    }

    List<String> outcomes() {
        return decisions().map(d -> word(d.outcome())).distinct().toList();
    }

    boolean minorityDelay() {
        return decisions()
                .flatMap(d -> d.deferral().stream())
                .anyMatch(d -> d.delay() == se.beslutsgang.decisions.events.Delay.MINORITY);
    }

    /** Keys of the proposals that took effect. */
    List<String> adopted() {
        return decisions().flatMap(d -> d.adopted().stream()).distinct().map(this::key).toList();
    }

    String key(ProposalId id) {
        return driven.keys().getOrDefault(id.value(), id.value());
    }

    List<Result.Reservation> reservations() {
        return item.stream()
                .flatMap(i -> i.reservations().stream())
                .map(this::reservation)
                .toList();
    }

    private Result.Reservation reservation(
            se.beslutsgang.decisions.events.OutcomeEvent.ReservationDeclared r) {
        List<String> persons = r.persons().stream().map(mandates::name).toList();
        List<String> parties = r.parties().stream().map(Object::toString).toList();
        List<String> favour =
                r.proposals().isEmpty()
                        ? List.of(word(r.inFavourOf()))
                        : r.proposals().stream().map(this::designation).toList();
        return new Result.Reservation(parties.isEmpty() ? persons : parties, persons, favour);
    }

    String designation(ProposalId id) {
        return driven.paragraph().reading().proposals().stream()
                .filter(p -> p.key().equals(key(id)))
                .map(p -> p.designation())
                .findFirst()
                .orElse(id.value());
    }

    List<String> decidedFor() {
        return decisions()
                .flatMap(d -> d.adopted().stream())
                .distinct()
                .map(this::designation)
                .toList();
    }

    List<String> flags() {
        return item.stream()
                .flatMap(i -> i.departures().stream())
                .map(d -> d.rule())
                .distinct()
                .toList();
    }

    Optional<String> carriedSide(Items.Asked q) {
        return q.settled()
                .map(s -> key(s.outcome().proposal()) + (s.outcome().approved() ? "+" : "-"));
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
