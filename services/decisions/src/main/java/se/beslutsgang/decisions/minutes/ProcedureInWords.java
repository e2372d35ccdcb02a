package se.beslutsgang.decisions.minutes;

import static se.beslutsgang.decisions.minutes.Swedish.and;

import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Count;
import se.beslutsgang.decisions.events.Method;
import se.beslutsgang.decisions.events.QuestionEvent.MajorityRequired;
import se.beslutsgang.decisions.events.QuestionEvent.QuestionSettled;
import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.decisions.events.VoteEvent.VoteClosed;
import se.beslutsgang.decisions.events.VoteEvent.VoteLotDrawn;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.decisions.queries.Items.Asked;

import java.util.ArrayList;
import java.util.List;

/** The order in which the chair put the proposals, the votes and the findings (KL 5:67 p. 2-4). */
final class ProcedureInWords {

    private final Items.Item item;
    private final Phrases phrases;
    private final Names names;

    ProcedureInWords(Items.Item item, Phrases phrases, Names names) {
        this.item = item;
        this.phrases = phrases;
        this.names = names;
    }

    List<String> sentences() {
        var sentences = new ArrayList<String>();
        for (Asked q : item.asked()) {
            if (q.found().isEmpty()) continue;
            sentences.add(found(q, q.found().get()));
            q.majority().ifPresent(m -> sentences.add(needed(m)));
            if (q.voteRequested()) vote(q, sentences);
        }
        return sentences;
    }

    private String found(Asked q, Alternative found) {
        boolean wholes = q.alternatives().stream().allMatch(a -> a.approved());
        if (q.kind() == QuestionKind.COUNTER_PROPOSAL) {
            return phrases.say("procedure.counter", names.proposal(found.proposal()));
        }
        if (q.foundBy().filter(m -> m == Method.UNOPPOSED).isPresent()) {
            return phrases.say(
                    "procedure.unopposed", names.body(), names.proposal(found.proposal()));
        }
        return wholes ? betweenWholes(q, found) : pair(q, found);
    }

    private String betweenWholes(Asked q, Alternative found) {
        boolean pending = q.alternatives().getFirst().proposal().equals(Items.PENDING);
        List<String> others =
                q.alternatives().stream()
                        .filter(a -> !a.proposal().equals(Items.PENDING))
                        .map(a -> item.proposal(a.proposal()).map(names::of).orElse(""))
                        .toList();
        String carried = names.proposal(found.proposal());
        if (others.isEmpty()) return phrases.say("procedure.one", carried, names.body());
        var all = new ArrayList<>(others);
        if (pending) all.addFirst(phrases.say("pending"));
        if (all.size() == 2 && pending) {
            return phrases.say(
                    "procedure.two", all.getFirst(), all.getLast(), names.body(), carried);
        }
        return phrases.say("procedure.several", and(all), names.body(), carried);
    }

    private String pair(Asked q, Alternative found) {
        List<String> sides = q.alternatives().stream().map(names::alternative).toList();
        return phrases.say("procedure.pair", and(sides), names.body(), names.alternative(found));
    }

    private void vote(Asked q, List<String> sentences) {
        sentences.add(phrases.say("vote.requested"));
        q.meaning()
                .ifPresent(
                        m -> sentences.add(phrases.say("vote.wording", m.yesWords(), m.noWords())));
        q.manner()
                .ifPresent(m -> sentences.add(phrases.say("vote.manner." + MinutesOfItem.key(m))));
        q.vote().map(VoteClosed::count).ifPresent(c -> sentences.add(counted(c)));
        named(q, sentences);
        q.lot().ifPresent(l -> sentences.add(witnessed(l)));
        q.settled().ifPresent(s -> sentences.add(settled(s)));
    }

    private String needed(MajorityRequired required) {
        String key = "vote.majority." + MinutesOfItem.key(required.majority());
        return phrases.say(key, names.alternative(required.of()));
    }

    private String witnessed(VoteLotDrawn lot) {
        return phrases.say("vote.lot", and(lot.witnesses().stream().map(names::person).toList()));
    }

    private String counted(Count count) {
        var parts = new ArrayList<>(List.of(phrases.say("vote.counted", count.yes(), count.no())));
        if (count.abstained() > 0) parts.add(phrases.say("vote.abstained", count.abstained()));
        if (count.absent() > 0) parts.add(phrases.say("vote.absent", count.absent()));
        return String.join(" ", parts);
    }

    private void named(Asked q, List<String> sentences) {
        for (Choice choice : Choice.values()) {
            List<String> who =
                    q.ballots().entrySet().stream()
                            .filter(b -> b.getValue() == choice)
                            .map(b -> names.person(b.getKey()))
                            .toList();
            if (!who.isEmpty()) {
                String key = "vote.named." + MinutesOfItem.key(choice);
                sentences.add(phrases.say(key, and(who), who.size()));
            }
        }
    }

    private String settled(QuestionSettled s) {
        String key = "vote.settled." + MinutesOfItem.key(s.method());
        return phrases.say(key, names.body(), names.alternative(s.outcome()));
    }
}
