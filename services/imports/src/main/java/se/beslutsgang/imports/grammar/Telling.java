package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Step;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes through the sentences in order and makes steps of them. */
final class Telling {

    private final Drafts drafts;
    private final Table table;
    private final Lookup lookup;
    private final Ways ways;
    private final Minutes minutes = new Minutes();
    private final Asking asking;
    private final Wordings wordings;
    private final Fates fates;
    private final Dissents dissents;
    private final Set<String> receivers = new LinkedHashSet<>();
    private boolean minorityDelay;

    Telling(Drafts drafts, Table table, Lookup lookup, Making making) {
        this.drafts = drafts;
        this.table = table;
        this.lookup = lookup;
        this.ways = new Ways(drafts, table, lookup, making);
        this.asking =
                new Asking(
                        drafts, table, new Questions(drafts, table, lookup, ways), ways, minutes);
        this.wordings = new Wordings(drafts, table, ways, minutes);
        this.fates = new Fates(drafts, table, lookup, minutes);
        this.dissents = new Dissents(drafts, lookup, minutes);
    }

    Minutes minutes() {
        return minutes;
    }

    /** To whom the text says that the matter was sent back. */
    List<String> receivers() {
        return List.copyOf(receivers);
    }

    boolean minorityDelay() {
        return minorityDelay;
    }

    /** Whether everything that the sentence points at was found. */
    boolean tell(List<Said> sentence, int line) {
        var understood = true;
        for (var i = 0; i < sentence.size(); i++) {
            var next =
                    i + 1 < sentence.size()
                            ? Optional.of(sentence.get(i + 1))
                            : Optional.<Said>empty();
            understood &= tell(sentence.get(i), next, line);
        }
        return understood;
    }

    private boolean tell(Said said, Optional<Said> next, int line) {
        return switch (said) {
            case Said.Moved m -> true;
            case Said.Concurred c -> true;
            case Said.Merged m -> true;
            case Said.Aside a -> true;
            case Said.Put p -> asking.put(p, next, line);
            case Said.PutWays p -> asking.put(p, line);
            case Said.Found f -> found(f, line);
            case Said.Requested r -> requested(r, line);
            case Said.YesNoted n -> noted(n, line);
            case Said.Worded w -> wordings.worded(w, line);
            case Said.Tally t -> counted(t, line);
            case Said.Hands h -> add(new Step.HandsCounted(h.count(), line));
            case Said.Abstained a -> minutes.abstained(a.count());
            case Said.Absent a -> minutes.absent(a.count());
            case Said.Appendix a -> minutes.appendix(a.number());
            case Said.Balloted b -> balloted(b, line);
            case Said.Decided d -> decided(d, line);
            case Said.Weighed w -> weighed(w, line);
            case Said.Told t -> told(t, line);
            case Said.Lapsed l -> fates.lapsed(l, line);
            case Said.Withdrew w -> fates.withdrew(w, line);
            case Said.Doubted d -> fates.doubted(d);
            case Said.Refused r -> fates.refused(r, line);
            case Said.OrderApproved o -> add(new Step.OrderApproved(line));
            case Said.Certified c -> add(new Step.CertifiedAtOnce(line));
            case Said.Disqualified d -> add(new Step.Disqualified(d.who().persons(), line));
            case Said.StoodOut s -> dissents.stoodOut(s, line);
            case Said.Reserved r -> dissents.reserved(r, line);
            case Said.Noted n ->
                    add(new Step.NoteEntered(n.who().persons(), n.who().parties(), n.text(), line));
        };
    }

    /** What the chair finds after the count is what came of the vote. */
    private boolean found(Said.Found found, int line) {
        if (!minutes.hasVoted()) return asking.found(found, line);
        var asks = found.asks();
        if (!asks.isEmpty()) return told(new Said.Told(asks, false, false), line);
        return table.lastPut().isEmpty() || found.approved().isEmpty();
    }

    private boolean weighed(Said.Weighed weighed, int line) {
        var side =
                weighed.asks().stream()
                        .findFirst()
                        .flatMap(a -> ways.sides(a, line))
                        .flatMap(s -> s.stream().findFirst());
        drafts.numberNew();
        if (side.isEmpty()) return false;
        var counted = minutes.weigh(side.get().side(), weighed.pro(), weighed.contra(), line);
        table.voted();
        minutes.tookEffect(side.get().side());
        return counted;
    }

    private boolean add(Step step) {
        minutes.add(step);
        return true;
    }

    private boolean requested(Said.Requested requested, int line) {
        table.voteRequested();
        return add(new Step.VoteRequested(requested.by().persons(), line));
    }

    private boolean noted(Said.YesNoted noted, int line) {
        var sides = lookup.sides(noted.what(), line).orElse(List.of());
        if (sides.isEmpty()) {
            return false;
        }
        var side = ways.settle(sides.getFirst());
        drafts.numberNew();
        table.note(side.draft());
        return add(new Step.YesSideNoted(side.side(), line));
    }

    private boolean counted(Said.Tally tally, int line) {
        minutes.tally(tally, line);
        table.voted();
        return true;
    }

    private boolean balloted(Said.Balloted balloted, int line) {
        minutes.ballots(balloted, line);
        table.voted();
        return minutes.fits(balloted.choice())
                && balloted.count().filter(n -> n != balloted.who().persons().size()).isEmpty();
    }

    private boolean decided(Said.Decided decided, int line) {
        var sides = decided.asks().stream().map(a -> ways.sides(a, line)).toList();
        if (sides.stream().anyMatch(s -> s.isEmpty() || s.get().isEmpty())) {
            return false;
        }
        var all = sides.stream().flatMap(s -> s.orElseThrow().stream()).toList();
        drafts.numberNew();
        if (minutes.hasVoted() && all.stream().allMatch(s -> minutes.votedOn(s.side()))) {
            minutes.tookEffect(all.getFirst().side());
            return true;
        }
        all.forEach(s -> table.deal(s.draft()));
        return add(new Step.Unopposed(all.stream().map(DraftSide::side).toList(), line));
    }

    private boolean told(Said.Told told, int line) {
        var side =
                told.asks().stream()
                        .findFirst()
                        .flatMap(a -> ways.sides(a, line))
                        .flatMap(s -> s.stream().findFirst());
        drafts.numberNew();
        minorityDelay |= told.minority();
        if (side.filter(s -> s.side().approved()).isPresent()) {
            receivers(told.asks());
        }
        side.ifPresent(s -> minutes.tookEffect(s.side()));
        if (told.castingVote()) {
            minutes.add(new Step.CastingVote(side.map(DraftSide::side), line));
        }
        return side.isPresent();
    }

    private void receivers(List<Ask> asks) {
        for (var ask : asks) {
            if (ask instanceof Ask.ReferBack back) {
                back.receiver().ifPresent(receivers::add);
            }
        }
    }
}
