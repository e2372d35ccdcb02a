package se.beslutsgang.decisions.domain;

import se.beslutsgang.decisions.events.Figures;
import se.beslutsgang.decisions.events.Figures.Frame;
import se.beslutsgang.kernel.BodyId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the figures of one proposal differ from those of another, in öre. */
public record Differences(List<Line> frames, Optional<Integer> taxRate) {

    /** What one body would get in a year by each; nothing where a proposal is silent on it. */
    public record Line(BodyId body, int year, long one, long other) {

        public long difference() {
            return other - one;
        }
    }

    private record Place(BodyId body, int year) {}

    /** Of {@code other} from {@code one}; the tax rate where both state one. */
    public static Differences between(Figures one, Figures other) {
        Map<Place, Long> mine = ore(one);
        Map<Place, Long> theirs = ore(other);
        var places = new LinkedHashMap<>(mine);
        theirs.forEach(places::putIfAbsent);
        return new Differences(
                places.keySet().stream()
                        .map(
                                p ->
                                        new Line(
                                                p.body(),
                                                p.year(),
                                                mine.getOrDefault(p, 0L),
                                                theirs.getOrDefault(p, 0L)))
                        .toList(),
                one.taxRate().flatMap(a -> other.taxRate().map(b -> b - a)));
    }

    private static Map<Place, Long> ore(Figures figures) {
        var ore = new LinkedHashMap<Place, Long>();
        for (Frame f : figures.frames()) {
            ore.put(
                    new Place(f.body(), f.year()),
                    Math.multiplyExact(f.amount(), figures.unit().ore()));
        }
        return ore;
    }
}
