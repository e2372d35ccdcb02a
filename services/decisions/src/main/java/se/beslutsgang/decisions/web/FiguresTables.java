package se.beslutsgang.decisions.web;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.decisions.domain.Differences;
import se.beslutsgang.decisions.events.Figures;
import se.beslutsgang.decisions.events.Figures.Unit;
import se.beslutsgang.decisions.events.MatterEvent.FiguresStated;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.mandates.queries.Mandates.Body;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Proposals in figures, beside the main proposal where both state some. In a template: figures. */
@Component
class FiguresTables {

    /** In the form; those of a strategic plan. */
    private static final int YEARS = 3;

    private static final Figures NOTHING =
            new Figures(Unit.THOUSANDS, List.of(), List.of(), Optional.empty());

    /**
     * @param main what the main proposal gives; empty where it states no figures
     */
    record Row(BodyId body, int year, Optional<String> main, String own, Optional<String> more) {}

    /**
     * @param total by year, as stated
     */
    record Table(
            Unit unit,
            boolean compared,
            List<Row> rows,
            List<Total> totals,
            Optional<String> taxRate,
            Optional<String> taxDifference) {}

    record Total(int year, String amount) {}

    private final Mandates mandates;

    FiguresTables(Mandates mandates) {
        this.mandates = mandates;
    }

    /** Those that can have a frame. */
    public List<BodyId> bodies(Item item) {
        return mandates.bodies(item.body().region()).stream()
                .filter(b -> b.kind() == BodyKind.COMMITTEE)
                .map(Body::id)
                .toList();
    }

    /** Whether figures belong to it: a whole proposal in a plain matter. */
    public boolean takes(Item item, ProposalKind kind) {
        boolean plain = item.kind() == CaseKind.MATTER && item.elections().isEmpty();
        return plain && kind.isWhole() && kind != ProposalKind.REJECTION;
    }

    public Optional<Table> of(Item item, ProposalId proposal) {
        return stated(item, proposal)
                .filter(f -> !isEmpty(f))
                .map(own -> table(item, proposal, own));
    }

    private static boolean isEmpty(Figures f) {
        return f.frames().isEmpty() && f.totals().isEmpty() && f.taxRate().isEmpty();
    }

    private static Table table(Item item, ProposalId proposal, Figures own) {
        Optional<Figures> main =
                stated(item, Items.PENDING)
                        .filter(f -> !proposal.equals(Items.PENDING) && !isEmpty(f));
        Unit unit =
                main.map(Figures::unit).filter(u -> u.ore() < own.unit().ore()).orElse(own.unit());
        var differences = Differences.between(main.orElse(NOTHING), own);
        return new Table(
                unit,
                main.isPresent(),
                differences.frames().stream().map(l -> row(l, unit, main.isPresent())).toList(),
                own.totals().stream()
                        .map(
                                t ->
                                        new Total(
                                                t.year(),
                                                whole(t.amount() * own.unit().ore() / unit.ore())))
                        .toList(),
                own.taxRate().map(FiguresTables::kronor),
                differences.taxRate().map(FiguresTables::signed));
    }

    private static Row row(Differences.Line line, Unit unit, boolean compared) {
        return new Row(
                line.body(),
                line.year(),
                Optional.of(line.one() / unit.ore())
                        .filter(_ -> compared)
                        .map(FiguresTables::whole),
                whole(line.other() / unit.ore()),
                Optional.of(line.difference() / unit.ore())
                        .filter(_ -> compared)
                        .map(d -> (d > 0 ? "+" : "") + whole(d)));
    }

    private static Optional<Figures> stated(Item item, ProposalId proposal) {
        return item.figures().stream()
                .filter(f -> f.proposal().equals(proposal))
                .map(FiguresStated::figures)
                .findFirst();
    }

    private static String whole(long amount) {
        return NumberFormat.getIntegerInstance(LocaleContextHolder.getLocale()).format(amount);
    }

    /** Of thousandths. */
    private static String kronor(int rate) {
        var format = NumberFormat.getNumberInstance(LocaleContextHolder.getLocale());
        format.setMinimumFractionDigits(2);
        return format.format(BigDecimal.valueOf(rate, 3));
    }

    private static String signed(int difference) {
        return (difference > 0 ? "+" : "") + kronor(difference);
    }

    /** The years of the form: those of the figures, then of the main proposal's, then the next. */
    public List<String> years(Item item, ProposalId proposal) {
        var years = new TreeSet<Integer>();
        Stream.of(stated(item, proposal), stated(item, Items.PENDING))
                .flatMap(Optional::stream)
                .flatMap(f -> f.frames().stream())
                .forEach(f -> years.add(f.year()));
        int next = item.meeting().firstDay().getYear() + 1;
        if (years.isEmpty()) years.add(next);
        return IntStream.range(0, Math.max(YEARS, years.size()))
                .mapToObj(i -> years.stream().skip(i).findFirst().map(String::valueOf).orElse(""))
                .toList();
    }

    /** What stands in a field of the form. */
    public String frame(Item item, ProposalId proposal, BodyId body, String year) {
        return stated(item, proposal).stream()
                .flatMap(f -> f.frames().stream())
                .filter(f -> f.body().equals(body) && String.valueOf(f.year()).equals(year))
                .map(f -> String.valueOf(f.amount()))
                .findFirst()
                .orElse("");
    }

    public String total(Item item, ProposalId proposal, String year) {
        return stated(item, proposal).stream()
                .flatMap(f -> f.totals().stream())
                .filter(t -> String.valueOf(t.year()).equals(year))
                .map(t -> String.valueOf(t.amount()))
                .findFirst()
                .orElse("");
    }

    public Unit unit(Item item, ProposalId proposal) {
        return stated(item, proposal)
                .or(() -> stated(item, Items.PENDING))
                .map(Figures::unit)
                .orElse(Unit.THOUSANDS);
    }

    public String taxRate(Item item, ProposalId proposal) {
        return stated(item, proposal)
                .flatMap(Figures::taxRate)
                .map(FiguresTables::kronor)
                .orElse("");
    }
}
