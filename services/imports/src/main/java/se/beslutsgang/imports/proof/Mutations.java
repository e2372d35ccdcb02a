package se.beslutsgang.imports.proof;

import org.springframework.stereotype.Component;

import se.beslutsgang.imports.conformance.Conformance;
import se.beslutsgang.imports.conformance.Result;
import se.beslutsgang.imports.drive.Paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Plants one change each into §§ that are reproduced as they stand, and tells whether it shows. All
 * minutes are driven, and before each meeting the changed §§ of it, each by itself and taken back
 * again: in the house as it was that day, with the lists of the meeting.
 */
@Component
public class Mutations {

    private final Conformance conformance;

    Mutations(Conformance conformance) {
        this.conformance = conformance;
    }

    /**
     * The same papers, number and seed plant the same changes.
     *
     * @param each §, as it came out unchanged
     */
    public MutationReport run(
            String house, List<Paper> papers, int number, long seed, Consumer<Result> each) {
        var run = new Run(new Plan(papers, seed).changes(number));
        var unchanged = new ArrayList<Result>();
        conformance.run(
                house,
                papers,
                run::before,
                r -> {
                    unchanged.add(r);
                    each.accept(r);
                });
        return new MutationReport(List.copyOf(run.planted), run.passedOver, unchanged);
    }

    private static final class Run {

        private final List<Plan.Planned> planned;
        private final List<MutationReport.Planted> planted = new ArrayList<>();
        private final Map<String, Result> asTheyStand = new HashMap<>();
        private int passedOver;

        Run(List<Plan.Planned> planned) {
            this.planned = planned;
        }

        void before(List<Paper> meeting, Function<Paper, Result> trial) {
            for (Plan.Planned one : planned) {
                Paper paper = one.target().paper();
                if (!meeting.contains(paper)) continue;
                Result before = asTheyStand.computeIfAbsent(paper.id(), _ -> trial.apply(paper));
                if (before.isReproduced()) {
                    Paper changed = paper.with(one.change().text());
                    planted.add(planted(one, before, trial.apply(changed)));
                } else {
                    passedOver++;
                }
            }
        }

        private static MutationReport.Planted planted(
                Plan.Planned one, Result before, Result after) {
            List<String> flags =
                    after.flags().stream()
                            .filter(f -> !before.flags().contains(f))
                            .filter(one.kind()::isFlaggedBy)
                            .toList();
            return new MutationReport.Planted(
                    one.target().paper().id(),
                    one.kind().word(),
                    one.change().what(),
                    after.status(),
                    flags,
                    after.differences(),
                    !after.isReproduced() || !flags.isEmpty());
        }
    }
}
