package se.beslutsgang.imports.proof;

import se.beslutsgang.imports.drive.Foretold;
import se.beslutsgang.imports.reading.Side;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How much of what the chairs did was foretold. */
public final class Prediction {

    private final List<Difference> differences = new ArrayList<>();
    private int paragraphs;
    private int orders;
    private int votes;
    private int wordings;
    private int sought;
    private int soughtRight;

    /** A § of which something else was foretold than is told. */
    public record Difference(String id, String what, String told, String foretold) {}

    public void take(Foretold f) {
        if (f.told().isEmpty()) return;
        paragraphs++;
        if (isOrder(f)) orders++;
        else differ(f, "order", f.told().toString(), f.foretold().toString());
        f.votes().forEach(v -> take(f, v));
    }

    /** What the text puts, in that order; it may leave off where the rest fell. */
    private static boolean isOrder(Foretold f) {
        if (f.told().size() > f.foretold().size()) return false;
        for (int n = 0; n < f.told().size(); n++) {
            if (!f.foretold().get(n).proposals().containsAll(f.told().get(n).proposals())) {
                return false;
            }
        }
        return true;
    }

    private void take(Foretold f, Foretold.Vote v) {
        votes++;
        boolean yes = v.foretoldYes().filter(v.yes()::equals).isPresent();
        boolean no = v.foretoldNo().filter(v.no()::equals).isPresent();
        if (yes && no) wordings++;
        else {
            differ(
                    f,
                    "wording",
                    "yes " + word(v.yes()) + ", no " + word(v.no()),
                    "yes "
                            + v.foretoldYes().map(Prediction::word).orElse("-")
                            + ", no "
                            + v.foretoldNo().map(Prediction::word).orElse("-"));
        }
        if (v.sought().isEmpty() && v.foretoldSought().isEmpty()) return;
        sought++;
        if (v.sought().equals(v.foretoldSought())) soughtRight++;
        else differ(f, "counter-proposal", v.sought().toString(), v.foretoldSought().toString());
    }

    private static String word(Side side) {
        return (side.approved() ? "approves " : "rejects ") + side.proposal();
    }

    private void differ(Foretold f, String what, String told, String foretold) {
        differences.add(new Difference(f.id(), what, told, foretold));
    }

    public List<Difference> differences() {
        return List.copyOf(differences);
    }

    public Map<String, Object> facts() {
        return Map.of(
                "paragraphs", paragraphs,
                "orders", orders,
                "votes", votes,
                "wordings", wordings,
                "counterProposals", sought,
                "counterProposalsRight", soughtRight,
                "differences", differences);
    }

    public String text() {
        var text = new StringBuilder();
        line(text, "Order of questions", orders, paragraphs);
        line(text, "Wording of Yes and No", wordings, votes);
        line(text, "Counter-proposal sought among", soughtRight, sought);
        for (Difference d : differences) {
            text.append(
                    "  %s, %s: told %s, foretold %s%n"
                            .formatted(d.id(), d.what(), d.told(), d.foretold()));
        }
        return text.toString().stripTrailing();
    }

    private static void line(StringBuilder text, String what, int equal, int of) {
        double share = of == 0 ? 100 : 100.0 * equal / of;
        text.append("%-40s %6d of %6d  %.1f %%%n".formatted(what, equal, of, share));
    }
}
