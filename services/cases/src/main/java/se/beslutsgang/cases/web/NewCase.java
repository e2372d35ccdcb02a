package se.beslutsgang.cases.web;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

import se.beslutsgang.cases.commands.CaseCommand;
import se.beslutsgang.cases.commands.CaseCommand.FileBrief;
import se.beslutsgang.cases.commands.CaseCommand.OpenCase;
import se.beslutsgang.cases.commands.OriginCommand.AskForAuditors;
import se.beslutsgang.cases.commands.OriginCommand.AskForDischarge;
import se.beslutsgang.cases.commands.OriginCommand.CountSupport;
import se.beslutsgang.cases.commands.OriginCommand.RaiseCase;
import se.beslutsgang.cases.commands.OriginCommand.RaiseMatter;
import se.beslutsgang.cases.commands.OriginCommand.StateKind;
import se.beslutsgang.cases.commands.OriginCommand.TenderResignation;
import se.beslutsgang.cases.commands.WayCommand.StateEffect;
import se.beslutsgang.cases.events.CaseEffect;
import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.cases.events.Raiser;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.DocumentHash;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.RegionId;
import se.beslutsgang.mandates.events.Office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The form of a new case; what its kind has no use for is not sent. */
record NewCase(
        CaseKind kind,
        RegionId region,
        String number,
        String title,
        Optional<Boolean> authority,
        Optional<BodyId> raisedIn,
        Optional<Raiser> raiser,
        Optional<Integer> signed,
        Optional<Integer> entitled,
        @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> firstSigned,
        @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> lastSigned,
        Optional<List<PersonId>> by,
        Optional<String> asks,
        Optional<String> grounds,
        Optional<PersonId> of,
        Optional<PersonId> person,
        Optional<Office> office,
        @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> last,
        Optional<BodyId> about,
        Optional<Integer> year,
        Optional<List<BodyId>> audited,
        Optional<BodyId> body,
        Optional<BodyId> decidedBy,
        Optional<String> clauses,
        Optional<CaseEffect> effect) {

    CaseId id() {
        return CaseId.of(region, number.strip().toLowerCase(Locale.ROOT));
    }

    /** What is told of it, as a paper. */
    String paper() {
        return title + "\n\n" + clauses.orElse("");
    }

    /** In the order in which they are sent. */
    List<CaseCommand> commands(LocalDate today, DocumentHash paper) {
        var all = new ArrayList<CaseCommand>();
        all.add(new OpenCase(id(), region, number.strip(), title.strip()));
        all.add(new StateKind(id(), kind, authority.orElse(false)));
        if (kind.isRaised()) raisedIn.ifPresent(in -> all.add(raise(in, today)));
        if (kind == CaseKind.MATTER) {
            support().ifPresent(all::add);
            raiser.ifPresent(by -> raisedIn.ifPresent(in -> all.add(matter(by, in, today))));
        }
        if (kind == CaseKind.RESIGNATION) all.add(resignation());
        if (kind == CaseKind.DISCHARGE) {
            all.add(new AskForDischarge(id(), about.orElseThrow(), year.orElseThrow()));
        }
        if (kind == CaseKind.ELECTION) {
            audited.filter(of -> !of.isEmpty())
                    .ifPresent(of -> all.add(new AskForAuditors(id(), of)));
        }
        if (!kind.isAsked()) body.ifPresent(b -> all.add(brief(b, paper)));
        body.ifPresent(b -> effect.ifPresent(e -> all.add(new StateEffect(id(), b, e))));
        return all;
    }

    private RaiseCase raise(BodyId in, LocalDate today) {
        return new RaiseCase(
                id(),
                in,
                by.orElse(List.of()),
                today,
                lines(asks),
                grounds.orElse("").strip(),
                of.filter(_ -> kind.isAsked()));
    }

    /** Of a popular initiative, and only where all of it is told. */
    private Optional<CountSupport> support() {
        if (raiser.filter(r -> r == Raiser.POPULAR_INITIATIVE).isEmpty()
                || signed.isEmpty()
                || entitled.isEmpty()) {
            return Optional.empty();
        }
        return firstSigned.flatMap(
                first ->
                        lastSigned.map(
                                last ->
                                        new CountSupport(
                                                id(), signed.get(), entitled.get(), first, last)));
    }

    private RaiseMatter matter(Raiser by, BodyId in, LocalDate today) {
        return new RaiseMatter(id(), in, by, today);
    }

    private TenderResignation resignation() {
        return new TenderResignation(
                id(),
                person.orElseThrow(),
                about.orElseThrow(),
                office.orElseThrow(),
                last.orElseThrow());
    }

    private FileBrief brief(BodyId first, DocumentHash paper) {
        return new FileBrief(
                id(),
                paper,
                first,
                decidedBy.orElse(first),
                lines(clauses),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<String> lines(Optional<String> text) {
        return text.orElse("").lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }
}
