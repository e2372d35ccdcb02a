package se.beslutsgang.decisions;

import org.springframework.stereotype.Component;

import se.beslutsgang.cases.events.OriginEvent.DischargeAsked;
import se.beslutsgang.cases.queries.Accountable;
import se.beslutsgang.cases.queries.Cases.Case;
import se.beslutsgang.cases.queries.Cases.Way;
import se.beslutsgang.decisions.commands.DecisionCommand;
import se.beslutsgang.decisions.domain.Handling;
import se.beslutsgang.decisions.domain.Handling.Discharge;
import se.beslutsgang.decisions.domain.Handling.Readiness;
import se.beslutsgang.decisions.domain.Handling.Year;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.RegionId;
import se.beslutsgang.kernel.SwedishCalendar;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.queries.Meetings.AgendaItem;
import se.beslutsgang.meetings.queries.Meetings.Meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks up how a case came to the body that decides on it. */
@Component
final class HandlingReader {

    /** The short names of the board (styrelsen) of a region and of a municipality. */
    private static final List<String> BOARDS = List.of("RS", "KS");

    private final Mandates mandates;

    HandlingReader(Mandates mandates) {
        this.mandates = mandates;
    }

    Handling of(Case c, Meeting meeting, DecisionCommand command, LocalDate day) {
        return new Handling(
                c.origin().kind(),
                c.origin().exercisesAuthority(),
                c.way().effect(meeting.body()),
                readiness(c, meeting, command, day),
                new Year(c.way().lastDay(), c.way().reported().isPresent()),
                c.way().appeal(),
                isDelayed(c, meeting.body(), command),
                c.way().admittedIn(),
                c.origin().discharge().map(HandlingReader::discharge),
                Accountable.in(c.origin(), mandates, day));
    }

    private static boolean isDelayed(Case c, BodyId body, DecisionCommand command) {
        return c.way().delayedIn().stream()
                .anyMatch(i -> i.meeting().body().equals(body) && !i.equals(command.item()));
    }

    /** Prepared by a body that sent it here, or told to be; a committee needs nothing of it. */
    private Readiness readiness(Case c, Meeting meeting, DecisionCommand command, LocalDate day) {
        BodyId body = meeting.body();
        if (meeting.sitting().kind() != BodyKind.ASSEMBLY) {
            return Readiness.inACommittee(c.way().handedTo().filter(body::equals).isPresent());
        }
        boolean drafted = c.way().draftedFor().contains(body);
        boolean told = c.preparedFor().contains(body);
        Set<BodyId> senders =
                c.pending().stream()
                        .filter(p -> p.body().equals(body))
                        .flatMap(p -> p.from().stream())
                        .map(item -> item.meeting().body())
                        .collect(Collectors.toSet());
        return new Readiness(
                told || drafted || !senders.isEmpty(),
                told || !drafted || isAreaHeard(senders, c.way(), day),
                told || isBoardHeard(senders, c.way(), body.region(), day),
                meeting.item(command.item()).map(AgendaItem::announced).orElse(true),
                true,
                c.way().exemptions());
    }

    /** The board sent it, or its time to comment is over, or there is none in the register. */
    private boolean isBoardHeard(Set<BodyId> senders, Way way, RegionId region, LocalDate day) {
        Optional<BodyId> board =
                BOARDS.stream()
                        .flatMap(code -> mandates.byCode(region, code).stream())
                        .map(Mandates.Body::id)
                        .findFirst();
        return board.filter(b -> !senders.contains(b) && !isOver(way, b, day)).isEmpty();
    }

    /** Each committee whose area it concerns sent it, or its time to comment is over (KL 5:27). */
    private static boolean isAreaHeard(Set<BodyId> senders, Way way, LocalDate day) {
        return way.concerned().stream().allMatch(b -> senders.contains(b) || isOver(way, b, day));
    }

    private static boolean isOver(Way way, BodyId board, LocalDate day) {
        return Optional.ofNullable(way.commentUntil().get(board)).filter(day::isAfter).isPresent();
    }

    private static Discharge discharge(DischargeAsked asked) {
        LocalDate last = SwedishCalendar.rolled(LocalDate.of(asked.year() + 1, 6, 30));
        return new Discharge(last);
    }
}
