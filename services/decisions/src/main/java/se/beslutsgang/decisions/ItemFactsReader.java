package se.beslutsgang.decisions;

import org.springframework.stereotype.Component;

import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.cases.queries.Cases;
import se.beslutsgang.decisions.commands.DecisionCommand;
import se.beslutsgang.decisions.commands.DissentCommand.DeclareReservation;
import se.beslutsgang.decisions.commands.ElectionCommand.FindElected;
import se.beslutsgang.decisions.commands.ElectionCommand.TellBallots;
import se.beslutsgang.decisions.commands.ElectionCommand.TellGroupBallots;
import se.beslutsgang.decisions.commands.FloorCommand.PrepareItem;
import se.beslutsgang.decisions.commands.FloorCommand.RecordPending;
import se.beslutsgang.decisions.commands.QuestionCommand;
import se.beslutsgang.decisions.domain.Handling;
import se.beslutsgang.decisions.domain.ItemFacts;
import se.beslutsgang.decisions.domain.ItemState;
import se.beslutsgang.decisions.events.FloorEvent.ItemPrepared;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.events.RightToAttend;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.MinutesRegister;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks up what an item must be told: the roll, the meeting, the rules, the case. */
@Component
final class ItemFactsReader {

    private final Mandates mandates;
    private final Cases cases;
    private final Meetings meetings;
    private final MinutesRegister minutes;
    private final HandlingReader handlings;

    ItemFactsReader(
            Mandates mandates,
            Cases cases,
            Meetings meetings,
            MinutesRegister minutes,
            HandlingReader handlings) {
        this.mandates = mandates;
        this.cases = cases;
        this.meetings = meetings;
        this.minutes = minutes;
        this.handlings = handlings;
    }

    ItemFacts of(ItemState now, DecisionCommand command, Occasion occasion) {
        BodyId body = command.item().meeting().body();
        var members = mandates.membership(body, occasion.happened().day());
        Meetings.Meeting meeting = meetings.of(command.item());
        return new ItemFacts(
                pending(command, body),
                parties(members),
                roll(meeting),
                meeting.current(),
                meeting.closed(),
                changed(now, command).flatMap(MinutesRegister.Minutes::certified).isPresent(),
                rules(members, meeting, occasion.happened().day()),
                subject(now, command, meeting, occasion.happened().day()));
    }

    private ItemFacts.Subject subject(
            ItemState now, DecisionCommand command, Meetings.Meeting meeting, LocalDate day) {
        if (prepares(command).isPresent()) {
            return prepares(command)
                    .flatMap(cases::find)
                    .map(c -> subject(c, command.item(), handlings.of(c, meeting, command, day)))
                    .orElse(ItemFacts.Subject.PLAIN);
        }
        if (!concludes(command)) return ItemFacts.Subject.PLAIN;
        return now.prepared()
                .map(ItemPrepared::caseId)
                .flatMap(cases::find)
                .map(c -> subject(c, command.item(), handlings.of(c, meeting, command, day)))
                .orElse(ItemFacts.Subject.PLAIN);
    }

    private static Optional<CaseId> prepares(DecisionCommand command) {
        return switch (command) {
            case PrepareItem c -> Optional.of(c.caseId());
            case RecordPending c -> Optional.of(c.caseId());
            default -> Optional.empty();
        };
    }

    /**
     * The minutes that the command would change: where the § stands; but what is declared after it
     * was certified at once is added to the whole, which is certified later.
     */
    private Optional<MinutesRegister.Minutes> changed(ItemState now, DecisionCommand command) {
        boolean own = now.isCertifiedAtOnce() && !(command instanceof DeclareReservation);
        return own
                ? minutes.of(command.item())
                : minutes.find(command.item().meeting().minutes())
                        .filter(m -> now.isCertifiedAtOnce() || m.has(command.item()));
    }

    private Optional<ItemFacts.Pending> pending(DecisionCommand command, BodyId body) {
        if (!(command instanceof PrepareItem c)) return Optional.empty();
        return cases.find(c.caseId())
                .flatMap(found -> found.pendingFor(body))
                .map(p -> new ItemFacts.Pending(p.decidedBy(), p.clauses()));
    }

    private static Map<PersonId, Party> parties(Mandates.Membership members) {
        var parties = new LinkedHashMap<PersonId, Party>();
        members.mandates().forEach(m -> parties.put(m.person(), m.party()));
        return parties;
    }

    private static Map<PersonId, Party> roll(Meetings.Meeting meeting) {
        var parties = new LinkedHashMap<PersonId, Party>();
        meeting.roll().forEach(s -> parties.put(s.person(), s.party()));
        return parties;
    }

    private ItemFacts.Rules rules(
            Mandates.Membership members, Meetings.Meeting meeting, LocalDate day) {
        var rules = members.rules();
        return new ItemFacts.Rules(
                members.body().kind(),
                rules.seats(),
                rules.order(),
                meeting.sitting().presides(),
                councillors(members, day),
                mandates.mayAskWithoutQuorum(members.body().id(), day),
                meeting.sitting().cutOff(),
                meeting.sitting().unseen());
    }

    /** Of the party for which they hold another office, if any. */
    private Map<PersonId, Party> councillors(Mandates.Membership members, LocalDate day) {
        var councillors = new LinkedHashMap<PersonId, Party>();
        members.rights()
                .forEach(
                        (person, right) -> {
                            if (right != RightToAttend.COUNCILLOR) return;
                            Party party =
                                    mandates.held(person, day).stream()
                                            .map(Mandates.Mandate::party)
                                            .findFirst()
                                            .orElse(ItemFacts.NO_PARTY);
                            councillors.put(person, party);
                        });
        return councillors;
    }

    /** What settles a question or an election asks what is known of the case. */
    private static boolean concludes(DecisionCommand command) {
        return command instanceof QuestionCommand.Ending
                || command instanceof FindElected
                || command instanceof TellBallots
                || command instanceof TellGroupBallots;
    }

    /** The right of a minority belongs to the case, whichever item it was used in (KL 5:50). */
    private static ItemFacts.Subject subject(Cases.Case c, ItemId item, Handling handling) {
        boolean used = c.delayedByMinority().stream().anyMatch(i -> !i.equals(item));
        Set<BodyId> prepared = new HashSet<>(c.preparedFor());
        c.pending().forEach(p -> p.from().ifPresent(i -> prepared.add(i.meeting().body())));
        prepared.remove(item.meeting().body());
        return new ItemFacts.Subject(
                used, prepared, handling.kind() == CaseKind.ELECTION, handling);
    }
}
