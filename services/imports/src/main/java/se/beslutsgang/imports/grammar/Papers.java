package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Proposed.Kind;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Written proposals, known by their parties, day, topic and kind. */
final class Papers {

    private final Drafts drafts;
    private final Table table;

    Papers(Drafts drafts, Table table) {
        this.drafts = drafts;
        this.table = table;
    }

    /** Those that the reference points at, one for each group and topic, where they are known. */
    List<Draft> known(Ref ref) {
        return known(ref, drafts.kindOf(ref));
    }

    List<Draft> known(Ref ref, Kind kind) {
        return parts(ref, kind).flatMap(p -> one(p).stream()).distinct().toList();
    }

    /** Those that it points at; unknown ones are new. */
    List<Draft> ensure(Ref ref, int line) {
        return ensure(ref, drafts.kindOf(ref), line);
    }

    List<Draft> ensure(Ref ref, Kind kind, int line) {
        return parts(ref, kind)
                .map(p -> one(p).orElseGet(() -> create(p, line)))
                .distinct()
                .toList();
    }

    private record Part(Ref ref, Kind kind, List<String> parties, Optional<String> topic) {}

    private static java.util.stream.Stream<Part> parts(Ref ref, Kind kind) {
        var groups = ref.groups().isEmpty() ? List.of(List.<String>of()) : ref.groups();
        var topics =
                ref.topics().isEmpty()
                        ? List.of(Optional.<String>empty())
                        : ref.topics().stream().map(Optional::of).toList();
        return groups.stream().flatMap(g -> topics.stream().map(t -> new Part(ref, kind, g, t)));
    }

    private Optional<Draft> one(Part part) {
        if (part.kind() == Kind.WHOLE && drafts.isOwn(part.ref())) {
            var pending = drafts.pending(1);
            pending.dated = pending.dated.or(part.ref()::date);
            return Optional.of(pending);
        }
        var best =
                drafts.where(d -> fits(d, part, part.kind()) && !isTheOther(d, part)).stream()
                        .min(Comparator.comparingInt(d -> remoteness(d, part)));
        best.ifPresent(d -> learn(d, part));
        return best;
    }

    /**
     * The day tells most, then the order of the parties, then whether it was put last, then whether
     * it is still open.
     */
    private int remoteness(Draft draft, Part part) {
        var otherDay = part.ref().date().isPresent() && !draft.dated.equals(part.ref().date());
        return (otherDay ? 8 : 0)
                + (isReordered(draft, part) ? 4 : 0)
                + (table.inLastPut(draft) ? 0 : 2)
                + (table.dealt(draft) ? 1 : 0);
    }

    private static boolean isReordered(Draft draft, Part part) {
        return !List.copyOf(draft.parties).equals(part.parties());
    }

    /** "Yrkandet från A och B samt yrkandet från B och A": one sentence does not name one twice. */
    private boolean isTheOther(Draft draft, Part part) {
        return drafts.isOfThisSentence(draft)
                && draft.parties.size() > 1
                && part.parties().size() == draft.parties.size()
                && isReordered(draft, part);
    }

    private static boolean fits(Draft draft, Part part, Kind kind) {
        var alike = draft.kind == kind || (kind == Kind.WHOLE && draft.isPending());
        if (!alike || draft.free || draft.motion) {
            return false;
        }
        var sameTopic =
                part.topic().isPresent()
                        && draft.topic.isPresent()
                        && same(part.topic(), draft.topic);
        var parties = draft.isOf(Set.copyOf(part.parties()));
        var noParties = draft.parties.isEmpty() || part.parties().isEmpty();
        var same = parties || (sameTopic && noParties);
        return same
                && compatible(draft.dated, part.ref().date())
                && (compatible(draft.topic, part.topic()) || same(draft.topic, part.topic()));
    }

    private static boolean same(Optional<String> one, Optional<String> other) {
        return one.orElse("").equalsIgnoreCase(other.orElse(""));
    }

    private static <T> boolean compatible(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static void learn(Draft draft, Part part) {
        if (draft.parties.isEmpty()) {
            draft.parties.addAll(part.parties());
        }
        draft.dated = draft.dated.or(part.ref()::date);
        draft.topic = draft.topic.or(part::topic);
    }

    private static String plain(Ref ref) {
        return ref.point()
                .map(
                        p ->
                                ref.words()
                                        .replaceFirst(
                                                "^"
                                                        + Pattern.quote(p)
                                                        + "\\s+(?:i|av|från)\\s+(?:de[nt]\\s+)?",
                                                ""))
                .orElse(ref.words());
    }

    private Draft create(Part part, int line) {
        var draft = drafts.add(part.kind(), plain(part.ref()), line);
        draft.parties.addAll(part.parties());
        draft.dated = part.ref().date();
        draft.topic = part.topic();
        draft.origin = part.ref().place();
        part.ref()
                .names()
                .forEach(
                        n ->
                                draft.authors.add(
                                        new se.beslutsgang.imports.reading.Named(
                                                n, Optional.empty())));
        return draft;
    }
}
