package se.beslutsgang.minutes.words;

import static se.beslutsgang.minutes.words.Names.key;
import static se.beslutsgang.minutes.words.Swedish.and;
import static se.beslutsgang.minutes.words.Swedish.capital;
import static se.beslutsgang.minutes.words.Swedish.genitive;
import static se.beslutsgang.minutes.words.Swedish.small;

import se.beslutsgang.decisions.events.FloorEvent.ProposalMoved;
import se.beslutsgang.decisions.events.FloorEvent.StandTaken;
import se.beslutsgang.decisions.events.Mover;
import se.beslutsgang.decisions.queries.Items;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was moved and not taken back, and who asked for what (KL 5:67 p. 1). */
final class MovesInWords {

    /** What one asks for, and in which place. */
    private record Ask(int rank, String words) {}

    private final Items.Item item;
    private final HouseForm form;
    private final Names names;

    MovesInWords(Told told, HouseForm form, Names names) {
        this.item = told.item();
        this.form = form;
        this.names = names;
    }

    List<String> sentences() {
        Set<Mover> ranking =
                item.stands().stream()
                        .filter(s -> s.rank() > 1 && isTold(s))
                        .map(StandTaken::person)
                        .collect(Collectors.toSet());
        var lines = new ArrayList<String>();
        for (ProposalMoved p : item.proposals()) {
            List<Mover> movers = p.movers().stream().filter(m -> !ranking.contains(m)).toList();
            if (!movers.isEmpty()) lines.add(moves(movers, ask(p)));
        }
        stands(ranking).forEach((ask, movers) -> lines.add(moves(movers, ask)));
        item.stands().stream()
                .map(StandTaken::person)
                .filter(ranking::contains)
                .distinct()
                .forEach(m -> lines.add(moves(List.of(m), ranked(m))));
        return lines;
    }

    private boolean isTold(StandTaken s) {
        return s.proposal().equals(Items.PENDING) || item.proposal(s.proposal()).isPresent();
    }

    private Map<String, List<Mover>> stands(Set<Mover> ranking) {
        var stands = new LinkedHashMap<String, List<Mover>>();
        item.stands().stream()
                .filter(s -> isTold(s) && !ranking.contains(s.person()))
                .forEach(
                        s ->
                                stands.computeIfAbsent(stand(s), _ -> new ArrayList<>())
                                        .add(s.person()));
        return stands;
    }

    private String moves(List<Mover> movers, String ask) {
        return capital(form.say("moves", and(movers.stream().map(names::mover).toList()), ask));
    }

    private String stand(StandTaken s) {
        return form.say(s.approves() ? "ask.for" : "ask.against", names.proposal(s.proposal()));
    }

    /** "i första hand att ärendet ska bordläggas och i andra hand avslag på förslaget". */
    private String ranked(Mover mover) {
        var asks = new ArrayList<Ask>();
        for (ProposalMoved p : item.proposals()) {
            if (p.movers().contains(mover)) asks.add(new Ask(rank(mover, p), ask(p)));
        }
        item.stands().stream()
                .filter(s -> s.person().equals(mover) && isTold(s) && !isOwn(mover, s))
                .forEach(s -> asks.add(new Ask(s.rank(), stand(s))));
        asks.sort(Comparator.comparingInt(Ask::rank));
        var parts = new ArrayList<String>();
        int rank = 0;
        for (Ask ask : asks) {
            parts.add(
                    ask.rank() == rank
                            ? ask.words()
                            : form.say("rank." + Math.min(ask.rank(), 4), ask.words()));
            rank = ask.rank();
        }
        return and(parts);
    }

    private boolean isOwn(Mover mover, StandTaken s) {
        return item.proposal(s.proposal()).filter(p -> p.movers().contains(mover)).isPresent();
    }

    private int rank(Mover mover, ProposalMoved p) {
        return item.stands().stream()
                .filter(s -> s.person().equals(mover) && s.proposal().equals(p.proposal()))
                .map(StandTaken::rank)
                .findFirst()
                .orElse(1);
    }

    private String ask(ProposalMoved p) {
        String party =
                p.movers().stream()
                        .findFirst()
                        .map(m -> small(genitive(names.party(m.party()))))
                        .orElse("");
        String to =
                p.aim()
                        .receiver()
                        .map(b -> form.say("decision.to", names.bodyInSentence(b)))
                        .orElse("");
        String until =
                p.aim().until().map(d -> form.say("decision.until", Swedish.day(d))).orElse("");
        String why =
                p.aim()
                        .reason()
                        .filter(r -> !r.equals(p.subject()))
                        .map(r -> form.say("decision.because", DecisionInWords.unended(r)))
                        .orElse("");
        String base = names.proposal(p.aim().base().orElse(Items.PENDING));
        return form.say(
                "ask." + key(p.kind()), party, p.subject(), names.paper(p), to, until, why, base);
    }
}
