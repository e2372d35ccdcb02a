package se.beslutsgang.minutes.words;

import static se.beslutsgang.minutes.words.Names.key;
import static se.beslutsgang.minutes.words.Swedish.and;
import static se.beslutsgang.minutes.words.Swedish.capital;

import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.FloorEvent.ProposalLapsed;
import se.beslutsgang.decisions.events.FloorEvent.ProposalRefused;
import se.beslutsgang.decisions.events.FloorEvent.RefusalOverruled;
import se.beslutsgang.decisions.events.Method;
import se.beslutsgang.decisions.events.QuestionEvent.OrderAdopted;
import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.decisions.queries.Items.Asked;
import se.beslutsgang.decisions.queries.MinutesText.Section;
import se.beslutsgang.minutes.words.Spoken.Under;

import java.util.List;

/** The order in which the chair put the proposals, the votes and the findings (KL 5:67 p. 2-4). */
final class ProcedureInWords {

    private final Told told;
    private final HouseForm form;
    private final Names names;
    private final QuestionInWords questions;
    private final VoteInWords votes;
    private final Spoken spoken;

    ProcedureInWords(Told told, HouseForm form, Names names, Ballots ballots) {
        this.told = told;
        this.form = form;
        this.names = names;
        this.questions = new QuestionInWords(told, form, names);
        this.spoken = new Spoken(form);
        this.votes = new VoteInWords(told, form, names, ballots, spoken);
    }

    List<Section> sections() {
        told.refused().forEach(this::refused);
        told.all(RefusalOverruled.class)
                .forEach(o -> say("overruled", names.bodyAtFirst(), names.proposal(o.proposal())));
        told.all(OrderAdopted.class).stream().reduce((_, last) -> last).ifPresent(this::adopted);
        List<Asked> top = told.item().asked().stream().filter(q -> q.parent().isEmpty()).toList();
        if (!isUndisputed(top)) top.forEach(q -> question(q, q.equals(top.getFirst())));
        new ElectionInWords(told.item(), form, names)
                .sentences()
                .forEach(s -> spoken.say(Under.PROCEDURE, s));
        told.lapsed().stream()
                .map(ProposalLapsed::proposal)
                .forEach(p -> say("lapsed", names.proposal(p)));
        return spoken.sections();
    }

    /** Nothing was moved and nobody asked for anything else: there is no procedure to tell of. */
    private boolean isUndisputed(List<Asked> top) {
        return told.item().proposals().stream().allMatch(p -> p.movers().isEmpty())
                && top.stream()
                        .allMatch(q -> q.foundBy().filter(m -> m == Method.UNOPPOSED).isPresent());
    }

    private void refused(ProposalRefused r) {
        String ground = form.say("refused." + key(r.ground()));
        String reason = r.reason().isBlank() ? "" : form.say("refused.because", r.reason());
        say("refused", names.proposal(r.proposal()), ground, reason);
    }

    private void adopted(OrderAdopted order) {
        String key = order.asComputed() ? "order.as-computed" : "order.other";
        List<String> steps =
                order.order().stream().map(q -> form.say("question." + key(q.kind()))).toList();
        say(key, names.bodyAtFirst(), and(steps));
    }

    private void say(String key, Object... facts) {
        spoken.say(Under.PROCEDURE, capital(form.say(key, facts)));
    }

    private void question(Asked q, boolean first) {
        told.supporters(q.number()).ifPresent(n -> say("supporters", n, questions.delay(q)));
        if (q.found().isEmpty()) {
            settledAtOnce(q);
            return;
        }
        Alternative found = q.found().get();
        spoken.say(Under.PROCEDURE, capital(questions.found(q, found, first)));
        q.majority()
                .ifPresent(
                        m -> say("vote.majority." + key(m.majority()), names.alternative(m.of())));
        if (!q.voteRequested()) return;
        say("vote.requested");
        List<Asked> counters = counters(q);
        if (!counters.isEmpty()) say("counter.yes", names.proposal(found.proposal()));
        counters.forEach(c -> question(c, false));
        votes.vote(q, under(q, counters));
    }

    /** A third asked for a delay: no question is put. */
    private void settledAtOnce(Asked q) {
        q.settled()
                .filter(s -> s.method() == Method.MINORITY)
                .ifPresent(s -> spoken.say(Under.PROCEDURE, votes.settled(q, s)));
    }

    private List<Asked> counters(Asked q) {
        return told.item().asked().stream()
                .filter(c -> c.parent().filter(p -> p == q.number()).isPresent())
                .toList();
    }

    private static Under under(Asked q, List<Asked> counters) {
        if (q.kind() == QuestionKind.COUNTER_PROPOSAL) return Under.COUNTER_VOTE;
        return counters.isEmpty() ? Under.VOTE : Under.MAIN_VOTE;
    }
}
