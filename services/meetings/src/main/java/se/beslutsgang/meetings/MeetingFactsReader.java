package se.beslutsgang.meetings;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.cases.events.OriginEvent.CaseRaised;
import se.beslutsgang.cases.queries.Accountable;
import se.beslutsgang.cases.queries.Cases;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.commands.FloorCommand;
import se.beslutsgang.meetings.commands.MeetingCommand;
import se.beslutsgang.meetings.commands.MeetingCommand.OpenDoors;
import se.beslutsgang.meetings.commands.MeetingCommand.PlaceOnAgenda;
import se.beslutsgang.meetings.commands.MeetingCommand.SendSummons;
import se.beslutsgang.meetings.commands.MeetingCommand.TakeUpItem;
import se.beslutsgang.meetings.commands.RollCommand.StepAside;
import se.beslutsgang.meetings.commands.RollCommand.StepBack;
import se.beslutsgang.meetings.commands.RollCommand.TakeChair;
import se.beslutsgang.meetings.domain.MeetingFacts;
import se.beslutsgang.meetings.domain.MeetingState;
import se.beslutsgang.meetings.queries.MinutesRegister;
import se.beslutsgang.meetings.queries.PostponedMatters;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks up what a meeting must be told, as it stands on the day of the command. */
@Component
final class MeetingFactsReader {

    private final Mandates mandates;
    private final Cases cases;
    private final MinutesRegister minutes;
    private final QuorumExemptions exemptions;
    private final ObjectProvider<PostponedMatters> postponed;

    MeetingFactsReader(
            Mandates mandates,
            Cases cases,
            MinutesRegister minutes,
            QuorumExemptions exemptions,
            ObjectProvider<PostponedMatters> postponed) {
        this.mandates = mandates;
        this.cases = cases;
        this.minutes = minutes;
        this.exemptions = exemptions;
        this.postponed = postponed;
    }

    MeetingFacts of(MeetingState now, MeetingCommand command, LocalDate day) {
        BodyId body = command.meeting().body();
        Optional<Cases.Case> subject =
                command instanceof PlaceOnAgenda c ? cases.find(c.caseId()) : Optional.empty();
        return new MeetingFacts(
                Benches.of(mandates.membership(body, day)),
                subject.filter(c -> liesOnTheTable(c, body)).isPresent(),
                subject.map(Cases.Case::title).orElse(""),
                changed(command).flatMap(MinutesRegister.Minutes::certified).isPresent(),
                command instanceof OpenDoors && mandates.mayMeetInPublic(body, day),
                exercisesAuthority(now, command),
                command instanceof TakeUpItem c && exemptions.cover(c.item(), now),
                postponed(command, day),
                accountable(now, command, day),
                speaking(now, command));
    }

    /** Of an assembly (KL 5:51); what was taken back since then is due no more. */
    private List<CaseId> postponed(MeetingCommand command, LocalDate day) {
        if (!(command instanceof SendSummons c)) return List.of();
        var members = mandates.membership(c.meeting().body(), day);
        if (members.body().kind() != BodyKind.ASSEMBLY) return List.of();
        return postponed.stream()
                .flatMap(p -> p.dueAt(c.meeting()).stream())
                .filter(id -> cases.find(id).filter(k -> !k.origin().withdrawn()).isPresent())
                .toList();
    }

    /** What is asked needs no proposal. */
    private static boolean liesOnTheTable(Cases.Case c, BodyId body) {
        boolean asked = c.origin().kind().isAsked() && !c.origin().withdrawn();
        return asked || c.pendingFor(body).isPresent();
    }

    /** Of the matter that is treated, or taken up, in public. */
    private boolean exercisesAuthority(MeetingState now, MeetingCommand command) {
        Optional<ItemId> item =
                switch (command) {
                    case OpenDoors _ -> now.agenda().open();
                    case TakeUpItem c ->
                            now.sittings().doors().filter(open -> open).map(_ -> c.item());
                    default -> Optional.empty();
                };
        return item.flatMap(i -> subject(now, i))
                .filter(c -> c.origin().exercisesAuthority())
                .isPresent();
    }

    private Optional<Cases.Case> subject(MeetingState now, ItemId item) {
        return now.agenda().caseOf(item).flatMap(cases::find);
    }

    /** In the matter that is spoken in. */
    private Set<PersonId> accountable(MeetingState now, MeetingCommand command, LocalDate day) {
        if (!(command instanceof FloorCommand c)) return Set.of();
        return subject(now, c.item())
                .map(k -> Accountable.in(k.origin(), mandates, day))
                .orElse(Set.of());
    }

    /** Of a member's question, who asks and who answers. */
    private Optional<Set<PersonId>> speaking(MeetingState now, MeetingCommand command) {
        if (!(command instanceof FloorCommand c)) return Optional.empty();
        return subject(now, c.item())
                .map(Cases.Case::origin)
                .filter(o -> o.kind() == CaseKind.MEMBER_QUESTION)
                .flatMap(Cases.Origin::raised)
                .map(MeetingFactsReader::askerAndAnswerer);
    }

    private static Set<PersonId> askerAndAnswerer(CaseRaised raised) {
        var both = new HashSet<>(raised.by());
        raised.of().ifPresent(both::add);
        return both;
    }

    /** What the command would change: the § that it names, if it does, else the whole. */
    private Optional<MinutesRegister.Minutes> changed(MeetingCommand command) {
        Optional<ItemId> item =
                switch (command) {
                    case StepAside c -> Optional.of(c.item());
                    case StepBack c -> Optional.of(c.item());
                    case TakeChair c -> c.item();
                    case FloorCommand c -> Optional.of(c.item());
                    default -> Optional.empty();
                };
        return item.flatMap(minutes::of).or(() -> minutes.find(command.meeting().minutes()));
    }
}
