package se.beslutsgang.decisions.reference;

import se.beslutsgang.decisions.reference.Script.Claim;
import se.beslutsgang.decisions.reference.Script.Person;
import se.beslutsgang.decisions.reference.Script.Seat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What comes of a script: every question, vote and refusal, the decision, and who may reserve. */
public final class Reference {

    private final Script script;
    private final List<String> told = new ArrayList<>();
    private final OnTheFloor floor;
    private final Putting putting;
    private final Set<Integer> adopted = new LinkedHashSet<>();
    private final Set<Integer> reserved = new TreeSet<>();

    private Reference(Script script) {
        this.script = script;
        this.floor = new OnTheFloor(script, told);
        this.putting = new Putting(script, floor, told);
    }

    public static List<String> told(Script script) {
        var reference = new Reference(script);
        reference.putting.all();
        boolean decided = reference.decide();
        script.claims().forEach(c -> reference.told.add(reference.claim(c, decided)));
        reference.told.add("refused ALREADY_CERTIFIED");
        return reference.told;
    }

    private boolean decide() {
        List<Settled> delays = delays(false);
        if (!delays.isEmpty()) return delayed(delays);
        boolean decided = decideTheRest();
        List<Settled> parts = delays(true);
        if (!parts.isEmpty()) return delayed(parts);
        if (!decided) told.add("undecided");
        return decided;
    }

    /** Those of the matter, or of parts of it that did not fall. */
    private List<Settled> delays(boolean ofAPart) {
        return putting.settled.stream()
                .filter(s -> s.delays() && putting.isOfAPart(s) == ofAPart)
                .filter(s -> !floor.moved.get(s.outcome().proposal()).lapsed)
                .toList();
    }

    private boolean decideTheRest() {
        for (Settled s : putting.settled) if (s.asked().isMain()) return decided(s);
        for (Settled s : putting.settled) {
            if (putting.isOfTheItem(s)) {
                String what = s.outcome().yes() ? "ADMITTED" : "NOT_ADMITTED";
                return made("OWN " + what + " by " + s.method() + ", LEGALITY", Set.of());
            }
        }
        return false;
    }

    private boolean delayed(List<Settled> delays) {
        Settled first = delays.getFirst();
        var receivers = new LinkedHashSet<Integer>();
        var carried = new LinkedHashSet<Integer>();
        for (Settled s : delays) {
            carried.add(s.outcome().proposal());
            Moved proposal = floor.moved.get(s.outcome().proposal());
            if (s.asked().kind().equals("REFERRAL_BACK")) receivers.add(proposal.detail);
        }
        boolean postponed = first.asked().kind().equals("POSTPONEMENT");
        return made(
                "OWN %s by %s, %s, %s%s to %s"
                        .formatted(
                                postponed ? "POSTPONED" : "REFERRED_BACK",
                                first.method(),
                                script.assembly() ? "LEGALITY" : "NONE",
                                first.delay(),
                                first.disputed() ? " disputed" : "",
                                receivers),
                carried);
    }

    private boolean decided(Settled main) {
        Answer carried = main.outcome();
        var all = new LinkedHashSet<Integer>();
        if (carried.yes()) all.add(carried.proposal());
        for (Settled s : putting.settled) {
            Moved proposal = floor.moved.get(s.outcome().proposal());
            boolean beside =
                    s.asked().kind().equals("ADDITION")
                            || s.asked().kind().equals("AMENDMENT")
                                    && !s.outcome().equals(s.asked().answers().getFirst());
            if (beside && s.outcome().yes() && !proposal.lapsed) all.add(proposal.number);
        }
        boolean down =
                !carried.yes() || floor.moved.get(carried.proposal()).kind == Script.Kind.REJECTION;
        String what = down ? "REJECTED" : "DECIDED";
        return made(
                (script.decidesItself() ? "OWN " + what : "RECOMMENDATION RECOMMENDED")
                        + " by "
                        + main.method()
                        + (script.decidesItself() ? ", LEGALITY" : ", NONE"),
                all);
    }

    private boolean made(String how, Set<Integer> carried) {
        adopted.addAll(carried);
        told.add("decided " + how + ", adopted " + carried + ", by " + participants());
        return true;
    }

    /** Who serves, is not disqualified, and does not stand out, or only if something had fallen. */
    private List<Integer> participants() {
        var in = new ArrayList<Integer>();
        for (int n = 0; n < script.people().size(); n++) {
            boolean serves = script.people().get(n).seat() == Seat.SERVES;
            if (serves && !floor.aside.contains(n) && !standsOut(n)) in.add(n);
        }
        return in;
    }

    private boolean standsOut(int who) {
        for (OnTheFloor.StandsOut out : floor.out) {
            var unless = new Answer(out.unless(), true);
            if (out.who() == who
                    && putting.settled.stream().noneMatch(s -> s.outcome().equals(unless))) {
                return true;
            }
        }
        return false;
    }

    private String claim(Claim claim, boolean decided) {
        Set<Integer> named = decided ? who(claim, participants()) : Set.of(-1);
        var fresh = new TreeSet<>(named);
        fresh.removeAll(reserved);
        if (fresh.isEmpty() && !named.isEmpty()) return "nothing new";
        if (!decided) return "refused NOT_DECIDED";
        if (claim.late()) return "refused MEETING_IS_CLOSED";
        boolean party = claim.by() < 0;
        if (fresh.isEmpty() || !party && !participants().contains(claim.by())) {
            return "refused DID_NOT_TAKE_PART";
        }
        Set<Integer> own = own(claim);
        if (claim.own() && own.isEmpty()) return "refused NO_PROPOSAL_OF_ONES_OWN";
        if (claim.own() && adopted.containsAll(own)) return "refused OWN_PROPOSAL_CARRIED";
        reserved.addAll(fresh);
        return "reserved " + fresh;
    }

    private Set<Integer> who(Claim claim, List<Integer> participants) {
        if (claim.by() >= 0) return Set.of(claim.by());
        var members = new TreeSet<Integer>();
        for (int n : participants) if (party(n).equals(claim.party())) members.add(n);
        return members;
    }

    private String party(int who) {
        Person person = script.people().get(who);
        return person.party();
    }

    /** Moved or asked for by whoever reserves, and not taken back. */
    private Set<Integer> own(Claim claim) {
        var own = new TreeSet<Integer>();
        for (Moved p : floor.moved) {
            if (p.takenBack) continue;
            var behind = new TreeSet<>(p.movers);
            behind.addAll(p.supporters);
            boolean any =
                    claim.by() >= 0
                            ? behind.contains(claim.by())
                            : behind.stream().anyMatch(n -> party(n).equals(claim.party()));
            if (any) own.add(p.number);
        }
        return own;
    }
}
