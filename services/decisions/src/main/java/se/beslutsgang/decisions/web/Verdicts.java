package se.beslutsgang.decisions.web;

import org.springframework.stereotype.Component;

import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Count;
import se.beslutsgang.decisions.events.Delay;
import se.beslutsgang.decisions.events.Majority;
import se.beslutsgang.decisions.events.Method;
import se.beslutsgang.decisions.events.QuestionEvent.MajorityRequired;
import se.beslutsgang.decisions.events.QuestionEvent.QuestionSettled;
import se.beslutsgang.decisions.events.VoteEvent.VoteClosed;
import se.beslutsgang.decisions.queries.Items.Asked;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.meetings.queries.Meetings.Meeting;
import se.beslutsgang.web.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a question went as it did, in words and with the section of the law. */
@Component
class Verdicts {

    private static final String KEY = "decisions.result.";

    private final Words words;

    Verdicts(Words words) {
        this.words = words;
    }

    /** Sentences; none while the question is open. */
    List<String> why(Asked q, Meeting meeting, SoFar soFar) {
        if (q.settled().isEmpty()) return List.of();
        QuestionSettled settled = q.settled().get();
        var why = new ArrayList<String>();
        if (q.kind().isDelay()) why.addAll(delay(q, settled, meeting, soFar));
        else why.add(plain(q, settled, soFar));
        if (settled.overturned()) why.add(words.message(KEY + "overturned"));
        return List.copyOf(why);
    }

    private String plain(Asked q, QuestionSettled settled, SoFar soFar) {
        Optional<Count> count = q.vote().map(VoteClosed::count);
        return switch (settled.method()) {
            case ACCLAMATION, UNOPPOSED, MINORITY, LOT -> words.message(KEY + settled.method());
            case VOTE ->
                    words.message(
                            KEY + needed(q),
                            count.map(Count::yes).orElse(0),
                            count.map(Count::no).orElse(0));
            case CASTING_VOTE -> castingVote(q, soFar);
        };
    }

    private static String needed(Asked q) {
        Majority needed = q.majority().map(MajorityRequired::majority).orElse(Majority.SIMPLE);
        return needed == Majority.SIMPLE ? "VOTE" : "VOTE." + needed;
    }

    private String castingVote(Asked q, SoFar soFar) {
        int each = q.vote().map(v -> v.count().yes()).orElse(0);
        Optional<Choice> chair =
                q.vote().flatMap(VoteClosed::castingVote).or(() -> soFar.castingVote(q.number()));
        return words.message(KEY + "CASTING_VOTE", each, chair.map(words::value).orElse("–"));
    }

    /** How many asked for it, how many were there, and what that comes to (KL 5:50). */
    private List<String> delay(Asked q, QuestionSettled settled, Meeting meeting, SoFar soFar) {
        var why = new ArrayList<String>();
        if (settled.method() == Method.CASTING_VOTE) why.add(castingVote(q, soFar));
        Optional<Support> support = support(q, meeting, soFar);
        if (support.isEmpty()) {
            why.add(plain(q, settled, soFar));
            return why;
        }
        boolean assembly = meeting.sitting().kind() == BodyKind.ASSEMBLY;
        boolean plain = !assembly || soFar.holdsElection();
        String how = how(settled, support.get(), plain, assembly ? "election" : "committee");
        why.add(
                words.message(
                        KEY + q.kind() + "." + how,
                        support.get().voices(),
                        support.get().present(),
                        support.get().third()));
        if (settled.disputed()) why.add(words.message(KEY + "disputed"));
        return why;
    }

    private static String how(
            QuestionSettled settled, Support support, boolean byMajority, String where) {
        if (settled.delay().isPresent()) {
            return settled.delay().get() == Delay.MINORITY ? "minority" : "majority";
        }
        if (byMajority) return where;
        return support.isThird() ? "used" : "falls";
    }

    /** Those who are for the delay, by a vote or by hands, of those present. */
    private record Support(int voices, int present) {
        /** The least number that is a third. */
        int third() {
            return (present + 2) / 3;
        }

        boolean isThird() {
            return voices > 0 && voices >= third();
        }
    }

    private static Optional<Support> support(Asked q, Meeting meeting, SoFar soFar) {
        if (q.vote().isPresent() && q.meaning().isPresent()) {
            Count count = q.vote().get().count();
            Alternative delay = Alternative.approve(q.alternatives().getFirst().proposal());
            Choice side = q.meaning().get().yes().equals(delay) ? Choice.YES : Choice.NO;
            return Optional.of(new Support(count.of(side), count.present()));
        }
        return soFar.supporters(q.number()).map(n -> new Support(n, meeting.roll().size()));
    }
}
