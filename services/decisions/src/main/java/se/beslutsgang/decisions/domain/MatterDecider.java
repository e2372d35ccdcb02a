package se.beslutsgang.decisions.domain;

import static se.beslutsgang.decisions.domain.DecisionRule.ALREADY_DECIDED;
import static se.beslutsgang.decisions.domain.DecisionRule.AMOUNT_OUT_OF_RANGE;
import static se.beslutsgang.decisions.domain.DecisionRule.ASKED_IN_A_COMMITTEE;
import static se.beslutsgang.decisions.domain.DecisionRule.FRAMES_DO_NOT_ADD_UP;
import static se.beslutsgang.decisions.domain.DecisionRule.FRAME_TWICE;
import static se.beslutsgang.decisions.domain.DecisionRule.NOTHING_TO_ANSWER;
import static se.beslutsgang.decisions.domain.DecisionRule.NO_SUCH_PROPOSAL;

import se.beslutsgang.decisions.commands.MatterCommand;
import se.beslutsgang.decisions.commands.MatterCommand.AskForUrgency;
import se.beslutsgang.decisions.commands.MatterCommand.GiveAnswer;
import se.beslutsgang.decisions.commands.MatterCommand.StateFigures;
import se.beslutsgang.decisions.events.DecisionEvent;
import se.beslutsgang.decisions.events.Figures;
import se.beslutsgang.decisions.events.FloorEvent.ItemPrepared;
import se.beslutsgang.decisions.events.MatterEvent;
import se.beslutsgang.decisions.events.MatterEvent.AdmittedBefore;
import se.beslutsgang.decisions.events.MatterEvent.AnswerGiven;
import se.beslutsgang.decisions.events.MatterEvent.AppealedOtherwise;
import se.beslutsgang.decisions.events.MatterEvent.FiguresStated;
import se.beslutsgang.decisions.events.MatterEvent.ItemKindStated;
import se.beslutsgang.decisions.events.MatterEvent.UrgencyAsked;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.PersonId;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** What kind of matter it is, and what is done in some kinds only. */
final class MatterDecider {

    /** Ten thousand billion kronor: more than the country's regions spend in ten years. */
    private static final long MOST_ORE = 1_000_000_000_000_000L;

    private final ItemState now;
    private final ItemFacts facts;
    private final Judgement judgement;

    MatterDecider(ItemState now, ItemFacts facts, Judgement judgement) {
        this.now = now;
        this.facts = facts;
        this.judgement = judgement;
    }

    /** An item that was prepared takes the kind of its case along. */
    List<DecisionEvent> withKind(List<? extends DecisionEvent> events) {
        var all = new ArrayList<DecisionEvent>(events);
        for (DecisionEvent e : events) {
            if (e instanceof ItemPrepared p) all.addAll(known(p.item()));
        }
        return all;
    }

    private List<MatterEvent> known(ItemId item) {
        var known = new ArrayList<MatterEvent>();
        Handling handling = facts.subject().handling();
        if (!handling.isPlain()) {
            boolean asked = handling.kind().isAsked();
            judgement.require(
                    !asked || facts.rules().isAssembly(), ASKED_IN_A_COMMITTEE, handling.kind());
            known.add(new ItemKindStated(item, handling.kind(), handling.exercisesAuthority()));
        }
        handling.admittedIn().ifPresent(in -> known.add(new AdmittedBefore(item, in)));
        if (!handling.route().isByMembers()) {
            known.add(new AppealedOtherwise(item, handling.route()));
        }
        return known;
    }

    List<MatterEvent> decide(MatterCommand command) {
        return switch (command) {
            case AskForUrgency c -> urgency(c);
            case GiveAnswer c -> answer(c);
            case StateFigures c -> figures(c);
        };
    }

    /** Every member present is asked, and who is named does not agree (KL 5:52). */
    private List<MatterEvent> urgency(AskForUrgency c) {
        if (now.kind().urgency().filter(u -> u.refusing().equals(c.refusing())).isPresent())
            return List.of();
        List<PersonId> agreeing =
                facts.roll().keySet().stream().filter(p -> !c.refusing().contains(p)).toList();
        return List.of(new UrgencyAsked(c.item(), agreeing, c.refusing()));
    }

    private List<MatterEvent> answer(GiveAnswer c) {
        var given = new AnswerGiven(c.item(), c.by());
        if (now.kind().answer().filter(given::equals).isPresent()) return List.of();
        judgement.require(now.kind().kind().isAsked(), NOTHING_TO_ANSWER, c.item());
        return List.of(given);
    }

    private List<MatterEvent> figures(StateFigures c) {
        judgement.require(
                now.floor().isKnown(c.proposal()), NO_SUCH_PROPOSAL, c.proposal(), c.item());
        var stated = new FiguresStated(c.item(), c.proposal(), c.figures());
        if (now.kind().figures().contains(stated)) return List.of();
        judgement.require(!now.isDecided(), ALREADY_DECIDED, c.item());
        requireAmounts(c.figures());
        requireFrames(c.figures());
        return List.of(stated);
    }

    /** Sums and differences are reckoned in öre, in a long. */
    private void requireAmounts(Figures figures) {
        Stream.concat(
                        figures.frames().stream().map(Figures.Frame::amount),
                        figures.totals().stream().map(Figures.Total::amount))
                .forEach(
                        amount ->
                                judgement.require(
                                        Math.abs(amount) <= MOST_ORE / figures.unit().ore(),
                                        AMOUNT_OUT_OF_RANGE,
                                        amount,
                                        figures.unit().name()));
    }

    private void requireFrames(Figures figures) {
        var seen = new HashSet<String>();
        for (Figures.Frame f : figures.frames()) {
            judgement.require(seen.add(f.body() + " " + f.year()), FRAME_TWICE, f.body(), f.year());
        }
        for (Figures.Total t : figures.totals()) {
            long sum =
                    figures.frames().stream()
                            .filter(f -> f.year() == t.year())
                            .mapToLong(Figures.Frame::amount)
                            .sum();
            judgement.require(sum == t.amount(), FRAMES_DO_NOT_ADD_UP, t.year(), sum, t.amount());
        }
    }
}
