package se.beslutsgang.minutes.words;

import static se.beslutsgang.minutes.words.Names.key;
import static se.beslutsgang.minutes.words.Swedish.and;

import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.Method;
import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.decisions.queries.Items.Asked;

import java.util.ArrayList;

/** A question that the chair put, and what he or she found. */
final class QuestionInWords {

    private final Items.Item item;
    private final HouseForm form;
    private final Names names;

    QuestionInWords(Told told, HouseForm form, Names names) {
        this.item = told.item();
        this.form = form;
        this.names = names;
    }

    String found(Asked q, Alternative found, boolean first) {
        String then = first ? "" : form.say("then");
        if (q.foundBy().filter(m -> m == Method.UNOPPOSED).isPresent()) {
            return form.say("procedure.unopposed", names.body(), names.alternative(found), then);
        }
        if (q.kind() == QuestionKind.COUNTER_PROPOSAL) {
            String carried = names.proposal(found.proposal());
            return form.say("procedure.counter", carried, listed(q));
        }
        boolean wholes = q.alternatives().stream().allMatch(Alternative::approved);
        boolean oneWording = q.kind() == QuestionKind.AMENDMENT && q.alternatives().size() == 2;
        return wholes && !oneWording ? wholes(q, found, then) : pair(q, found, then);
    }

    private String listed(Asked q) {
        return and(q.alternatives().stream().map(a -> names.proposal(a.proposal())).toList());
    }

    private String wholes(Asked q, Alternative found, String then) {
        var others = new ArrayList<String>();
        for (Alternative a : q.alternatives()) {
            item.proposal(a.proposal()).map(names::of).ifPresent(others::add);
        }
        boolean pending = q.alternatives().getFirst().proposal().equals(Items.PENDING);
        String carried = names.proposal(found.proposal());
        if (q.alternatives().size() == 1) {
            return form.say("procedure.one", carried, names.body(), then);
        }
        if (pending && others.size() == 1) {
            return form.say(
                    "procedure.two",
                    names.pending(),
                    others.getFirst(),
                    names.body(),
                    carried,
                    listed(q),
                    then);
        }
        if (pending) others.addFirst(names.pending());
        return form.say("procedure.several", and(others), names.body(), carried, listed(q), then);
    }

    /** For and against one proposal, an amendment of a clause among them. */
    private String pair(Asked q, Alternative found, String then) {
        Alternative last = q.alternatives().getLast();
        boolean carried = found.approved() && (last.approved() ? found.equals(last) : true);
        String sides = and(q.alternatives().stream().map(names::alternative).toList());
        String key = "procedure.pair." + (isNamed(q) ? "named" : key(q.kind()));
        return form.say(
                key,
                sides,
                names.body(),
                names.alternative(found),
                names.proposal(last.proposal()),
                form.say(carried ? "carried" : "fell"),
                then);
    }

    /** A delay that is the only one of its kind needs no name. */
    private boolean isNamed(Asked q) {
        return !q.kind().isDelay()
                || item.asked().stream().filter(o -> o.kind() == q.kind()).count() > 1;
    }

    /** "ärendet ska återremitteras". */
    String delay(Asked q) {
        return names.alternative(q.alternatives().getFirst());
    }
}
