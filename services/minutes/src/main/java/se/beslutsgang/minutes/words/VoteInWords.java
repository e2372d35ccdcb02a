package se.beslutsgang.minutes.words;

import static se.beslutsgang.minutes.words.Names.key;
import static se.beslutsgang.minutes.words.Swedish.and;
import static se.beslutsgang.minutes.words.Swedish.capital;

import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Count;
import se.beslutsgang.decisions.events.Meaning;
import se.beslutsgang.decisions.events.QuestionEvent.QuestionSettled;
import se.beslutsgang.decisions.events.VoteEvent.VoteClosed;
import se.beslutsgang.decisions.events.VoteEvent.VoteLotDrawn;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.decisions.queries.Items.Asked;
import se.beslutsgang.minutes.words.Spoken.Under;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A vote from its wording to what took effect (KL 5:67 p. 4-5). */
final class VoteInWords {

    private final Items.Item item;
    private final HouseForm form;
    private final Names names;
    private final Ballots ballots;
    private final Spoken spoken;

    VoteInWords(Told told, HouseForm form, Names names, Ballots ballots, Spoken spoken) {
        this.item = told.item();
        this.form = form;
        this.names = names;
        this.ballots = ballots;
        this.spoken = spoken;
    }

    void vote(Asked q, Under under) {
        q.meaning().ifPresent(m -> spoken.say(under, wording(m)));
        q.manner().ifPresent(m -> spoken.say(under, form.say("vote.manner." + key(m))));
        Optional<Integer> appendix = ballots.number(item.id(), q.number());
        boolean inText = appendix.isEmpty() && Ballots.isNamed(q);
        if (!inText || form.is("votes.counted-and-named")) {
            q.vote()
                    .map(VoteClosed::count)
                    .ifPresent(c -> spoken.say(under, counted(c) + seen(appendix)));
        }
        if (inText) named(q, under);
        q.lot().ifPresent(l -> spoken.say(under, witnessed(l)));
        q.settled().ifPresent(s -> spoken.say(under, settled(q, s)));
    }

    private String witnessed(VoteLotDrawn lot) {
        return form.say("vote.lot", and(lot.witnesses().stream().map(names::person).toList()));
    }

    /** What Yes and No mean, as approved: the house's frame, the meeting's words. */
    private String wording(Meaning m) {
        return form.say(
                "vote.wording", words(m.yesWords(), "Ja för "), words(m.noWords(), "Nej för "));
    }

    private String words(String approved, String lead) {
        String bare = DecisionInWords.unended(approved);
        return form.is("votes.wording-with-lead") && !bare.matches("(?i)(ja|nej)\\b.*")
                ? lead + bare
                : bare;
    }

    private String counted(Count count) {
        var parts = new ArrayList<>(List.of(form.say("vote.counted", count.yes(), count.no())));
        if (count.abstained() > 0) parts.add(form.say("vote.abstained", count.abstained()));
        if (count.absent() > 0) parts.add(form.say("vote.absent", count.absent()));
        return String.join(" ", parts);
    }

    private String seen(Optional<Integer> appendix) {
        return appendix.map(n -> " " + form.say("vote.appendix", n)).orElse("");
    }

    private void named(Asked q, Under under) {
        for (Choice choice : Choice.values()) {
            List<String> who =
                    q.ballots().entrySet().stream()
                            .filter(b -> b.getValue() == choice)
                            .map(b -> names.person(b.getKey()))
                            .toList();
            if (who.isEmpty()) continue;
            spoken.say(under, capital(form.say("vote.named." + key(choice), and(who), who.size())));
        }
    }

    String settled(Asked q, QuestionSettled s) {
        String key = "vote.settled." + key(s.method());
        return capital(
                form.say(
                        key,
                        names.body(),
                        names.alternative(s.outcome()),
                        form.say("minority." + key(q.kind()))));
    }
}
