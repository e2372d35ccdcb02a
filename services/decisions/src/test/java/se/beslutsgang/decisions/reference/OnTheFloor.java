package se.beslutsgang.decisions.reference;

import se.beslutsgang.decisions.reference.Script.Act;
import se.beslutsgang.decisions.reference.Script.Kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The proposals of a matter, who takes no part in it, and the order of questions. */
final class OnTheFloor {

    record StandsOut(int who, int unless) {}

    final List<Moved> moved = new ArrayList<>();
    final Set<Integer> aside = new LinkedHashSet<>();
    final List<StandsOut> out = new ArrayList<>();
    private final Script script;
    private final List<String> told;

    OnTheFloor(Script script, List<String> told) {
        this.script = script;
        this.told = told;
        moved.add(new Moved(0, Kind.WHOLE, -1, 0, 0));
        moved.getFirst().takenBack = !script.onTheTable();
        script.acts().forEach(this::act);
    }

    private void act(Act act) {
        switch (act) {
            case Act.Move m -> add(m.kind(), m.about(), m.detail(), moved.size(), m.by());
            case Act.Join j -> join(j);
            case Act.Stand s -> {
                Moved proposal = moved.get(s.proposal());
                if (s.approves()) proposal.supporters.add(s.by());
                else proposal.opposed = true;
            }
            case Act.TakeBack t -> moved.get(t.proposal()).takenBack = true;
            case Act.Refuse r -> refuse(r);
            case Act.StandOut s -> out.add(new StandsOut(s.by(), s.unless()));
            case Act.StepAside s -> aside.add(s.by());
        }
    }

    private void add(Kind kind, int about, int detail, int text, int by) {
        var proposal = new Moved(moved.size(), kind, about, detail, text);
        proposal.movers.add(by);
        moved.add(proposal);
    }

    /** What another has taken back can be moved anew. */
    private void join(Act.Join join) {
        Moved first = moved.get(join.proposal());
        for (Moved same : moved) {
            if (same.number == 0 || same.text != first.text) continue;
            if (same.takenBack && !same.movers.contains(join.by())) continue;
            if (!same.movers.contains(join.by())) same.supporters.add(join.by());
            return;
        }
        add(first.kind, first.about, first.detail, first.text, join.by());
    }

    private void refuse(Act.Refuse refuse) {
        Moved proposal = moved.get(refuse.proposal());
        if (proposal.refused) return;
        if (!script.assembly()) {
            told.add("refused NO_REFUSAL_IN_A_COMMITTEE");
            return;
        }
        proposal.refused = true;
        proposal.newMatter = refuse.newMatter();
    }

    /** Formal before material, the main question, clause by clause, each addition by itself. */
    List<Asked> order() {
        var order = new ArrayList<Asked>();
        yesOrNo(Kind.DOORS, "CLOSED_DOORS", order);
        yesOrNo(Kind.ADMISSION, "ADMISSION", order);
        yesOrNo(Kind.POSTPONEMENT, "POSTPONEMENT", order);
        yesOrNo(Kind.REFERRAL, "REFERRAL_BACK", order);
        List<Moved> wholes = moved.stream().filter(p -> p.isWhole() && isLive(p)).toList();
        if (!wholes.isEmpty()) order.add(main(wholes));
        Map<List<Integer>, List<Answer>> clauses = new LinkedHashMap<>();
        for (Moved p : moved) {
            if (p.kind != Kind.AMENDMENT || !isLive(p)) continue;
            clauses.computeIfAbsent(
                            List.of(p.about, p.detail),
                            _ -> new ArrayList<>(List.of(new Answer(p.about, true))))
                    .add(new Answer(p.number, true));
        }
        clauses.values().forEach(answers -> order.add(new Asked("AMENDMENT", answers)));
        yesOrNo(Kind.ADDITION, "ADDITION", order);
        return order;
    }

    private void yesOrNo(Kind of, String kind, List<Asked> order) {
        for (Moved p : moved) {
            if (p.kind != of || !isLive(p)) continue;
            var yes = new Answer(p.number, true);
            order.add(new Asked(kind, List.of(yes, yes.opposite())));
        }
    }

    private static Asked main(List<Moved> wholes) {
        var answers = new ArrayList<Answer>();
        for (Moved p : wholes) answers.add(new Answer(p.number, true));
        boolean rejected = wholes.size() == 2 && wholes.getLast().kind == Kind.REJECTION;
        boolean alone = rejected || wholes.size() == 1 && wholes.getFirst().opposed;
        if (rejected) answers.removeLast();
        if (alone) answers.add(answers.getFirst().opposite());
        return new Asked(alone ? "REJECTION" : "MAIN", answers);
    }

    /** With what it amends or is tied to; only an admission is about what was refused. */
    private boolean isLive(Moved p) {
        boolean bound = p.about > 0 && p.kind != Kind.ADMISSION;
        return p.isLive() && (!bound || isLive(moved.get(p.about)));
    }

    /** Whether any of what the question is about can still be decided on. */
    boolean isAlive(Asked asked) {
        return asked.answers().stream()
                .skip(asked.kind().equals("AMENDMENT") ? 1 : 0)
                .anyMatch(a -> isLive(moved.get(a.proposal())));
    }

    /** What was tied to something else than what carried falls with it. */
    void lapse(Answer carried) {
        for (Moved p : moved) {
            boolean tied = p.about >= 0 && !carried.equals(new Answer(p.about, true));
            if (tied && isLive(p)) p.lapsed = true;
        }
    }
}
