package se.beslutsgang.minutes.words;

import static se.beslutsgang.minutes.words.Swedish.and;
import static se.beslutsgang.minutes.words.Swedish.capital;

import se.beslutsgang.decisions.events.BallotGroup;
import se.beslutsgang.decisions.events.ElectionEvent.CandidateNominated;
import se.beslutsgang.decisions.events.ElectionEvent.ElectionSettled;
import se.beslutsgang.decisions.events.ElectionEvent.LotDrawn;
import se.beslutsgang.decisions.events.GroupTally;
import se.beslutsgang.decisions.events.Mover;
import se.beslutsgang.decisions.events.Tally;
import se.beslutsgang.decisions.events.Votes;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.decisions.queries.Items.Election;
import se.beslutsgang.kernel.PersonId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The elections of a §: how each was held (KL 5:67 p. 2-3), and who was elected. */
final class ElectionInWords {

    private final Items.Item item;
    private final HouseForm form;
    private final Names names;

    ElectionInWords(Items.Item item, HouseForm form, Names names) {
        this.item = item;
        this.form = form;
        this.names = names;
    }

    /** Who was nominated, how the ballots were told and the lot fell, what the chair found. */
    List<String> sentences() {
        var sentences = new ArrayList<String>();
        for (Election e : item.elections()) {
            nominated(e, sentences);
            if (e.proportional().isPresent()) proportional(e, sentences);
            else if (e.tally().isPresent() || e.ballotRequested()) secret(e, sentences);
            e.settled().ifPresent(s -> sentences.add(found(s)));
        }
        return sentences;
    }

    /** "Till ledamöter i kulturnämnden väljs …", one for each election that is settled. */
    List<String> elected() {
        var sentences = new ArrayList<String>();
        for (Election e : item.elections()) e.settled().ifPresent(s -> elected(e, s, sentences));
        return sentences;
    }

    private void elected(Election e, ElectionSettled settled, List<String> sentences) {
        if (!settled.elected().isEmpty()) {
            String key = "election.elected." + Names.key(e.kind());
            sentences.add(form.say(key, e.post(), persons(settled.elected())));
        }
        if (settled.vacant() > 0) {
            sentences.add(form.say("election.vacant", settled.vacant(), e.post()));
        }
    }

    /** Candidates of the same nominators in one sentence. */
    private void nominated(Election e, List<String> sentences) {
        Map<List<Mover>, List<PersonId>> by = new LinkedHashMap<>();
        for (PersonId candidate : e.candidates()) {
            List<Mover> movers =
                    e.nominations().stream()
                            .filter(n -> n.candidate().equals(candidate))
                            .map(CandidateNominated::by)
                            .flatMap(Optional::stream)
                            .toList();
            by.computeIfAbsent(movers, _ -> new ArrayList<>()).add(candidate);
        }
        by.forEach((movers, candidates) -> sentences.add(nominated(e, movers, candidates)));
    }

    private String nominated(Election e, List<Mover> movers, List<PersonId> candidates) {
        String who = persons(candidates);
        if (movers.isEmpty()) return form.say("election.papers", e.post(), who);
        List<String> by = movers.stream().map(names::mover).toList();
        return form.say("election.nominated", and(by), who, e.post());
    }

    private void secret(Election e, List<String> sentences) {
        if (e.ballotRequested()) sentences.add(form.say("vote.requested"));
        if (e.tally().isEmpty()) return;
        Tally tally = e.tally().get();
        sentences.add(form.say("election.secret"));
        if (!e.tellers().isEmpty()) {
            sentences.add(form.say("election.tellers", persons(e.tellers())));
        }
        sentences.add(form.say("election.ballots", tally.ballots()));
        for (Votes v : tally.votes()) {
            sentences.add(form.say("election.votes", names.person(v.candidate()), v.votes()));
        }
        spoiled(tally.blank(), tally.invalid(), sentences);
        for (LotDrawn lot : e.lots()) {
            List<PersonId> equal = equal(lot, tally);
            if (equal.size() > 1) sentences.add(lot(lot, equal));
        }
    }

    private void spoiled(int blank, int invalid, List<String> sentences) {
        if (blank > 0) sentences.add(form.say("election.blank", blank));
        if (invalid > 0) sentences.add(form.say("election.invalid", invalid));
    }

    /** Those between whom the lot was drawn; after a recount it may be one alone. */
    private static List<PersonId> equal(LotDrawn lot, Tally tally) {
        return tally.votes().stream()
                .filter(v -> v.votes() == tally.of(lot.drawn()))
                .map(Votes::candidate)
                .toList();
    }

    private String lot(LotDrawn lot, List<PersonId> equal) {
        return form.say(
                "election.lot",
                persons(equal),
                names.person(lot.drawn()),
                persons(lot.witnesses()));
    }

    private void proportional(Election e, List<String> sentences) {
        int requesting = e.proportional().orElseThrow().requesting();
        sentences.add(form.say("election.proportional", requesting));
        e.officer().ifPresent(p -> sentences.add(form.say("election.officer", names.person(p))));
        if (!e.tellers().isEmpty()) {
            sentences.add(form.say("election.assistants", persons(e.tellers())));
        }
        e.groups().ifPresent(t -> groups(t, sentences));
        e.seatLots()
                .forEach(
                        l ->
                                sentences.add(
                                        form.say(
                                                "election.seat-lot",
                                                l.seat(),
                                                l.designation(),
                                                persons(l.witnesses()))));
    }

    private void groups(GroupTally tally, List<String> sentences) {
        sentences.add(form.say("election.ballots", tally.ballots()));
        for (BallotGroup g : tally.groups()) {
            sentences.add(
                    form.say("election.group", g.designation(), g.votes(), persons(g.names())));
        }
        spoiled(0, tally.invalid(), sentences);
    }

    private String found(ElectionSettled settled) {
        String body = names.body();
        return settled.elected().isEmpty()
                ? form.say("election.found.nobody", body)
                : capital(form.say("election.found", body, persons(settled.elected())));
    }

    private String persons(List<PersonId> persons) {
        return and(persons.stream().map(names::person).toList());
    }
}
