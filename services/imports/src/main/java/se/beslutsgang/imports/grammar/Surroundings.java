package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Reading.ItemKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out what lay on the table. */
final class Surroundings {

    private Surroundings() {}

    static Matter of(
            boolean assembly, Head head, List<Section> sections, Verdict verdict, RefParser refs) {
        var suggestion =
                head.heading().matches("(?:Göteborgs|Medborgar|E-|Ungdoms|Invånar)förslag.*");
        var lying =
                sections.stream()
                        .filter(s -> s.heading().tells())
                        .anyMatch(s -> Offices.anyLying(s.flow().text()));
        var motion = suggestion || (head.kind() == ItemKind.MOTION && (assembly || !lying));
        var kind =
                motion
                        ? ItemKind.MOTION
                        : head.kind() == ItemKind.MOTION ? ItemKind.MATTER : head.kind();
        return new Matter(
                assembly,
                kind,
                table(assembly, sections, verdict),
                assembly ? Optional.empty() : own(head.heading(), refs),
                papers(sections, refs));
    }

    private static Optional<Ref> own(String heading, RefParser refs) {
        return refs.one(new Scan(Sentencing.plain(heading)))
                .map(List::getFirst)
                .filter(r -> !r.groups().isEmpty() && r.noun() != Ref.Noun.OFFICE);
    }

    private static List<Ref> papers(List<Section> sections, RefParser refs) {
        var found = new ArrayList<Ref>();
        sections.stream()
                .filter(s -> s.heading() == Heading.DOCUMENTS)
                .flatMap(s -> Splitter.split(s.flow()).stream())
                .forEach(
                        p ->
                                refs.list(new Scan(Sentencing.plain(p.text())))
                                        .ifPresent(found::addAll));
        return List.copyOf(found);
    }

    private static Optional<String> table(
            boolean assembly, List<Section> sections, Verdict verdict) {
        var offices = new ArrayList<String>();
        sections.stream()
                .filter(s -> s.heading().tells())
                .forEach(s -> offices.addAll(Offices.all(s.flow().text())));
        verdict.adopted().forEach(r -> r.office().ifPresent(offices::add));
        var board = offices.stream().filter(o -> o.endsWith("styrelsen")).findFirst();
        return assembly && board.isPresent() ? board : offices.stream().findFirst();
    }
}
