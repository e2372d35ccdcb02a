package se.beslutsgang.cases.read.register;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import se.beslutsgang.cases.events.CaseEvent;
import se.beslutsgang.cases.events.CaseEvent.BriefFiled;
import se.beslutsgang.cases.events.CaseEvent.CaseDelayed;
import se.beslutsgang.cases.events.CaseEvent.CaseOpened;
import se.beslutsgang.cases.events.CaseEvent.DelayAnnulled;
import se.beslutsgang.cases.events.CaseEvent.DepartureNoted;
import se.beslutsgang.cases.events.CaseEvent.MarkedInvented;
import se.beslutsgang.cases.events.CaseEvent.PaperAdded;
import se.beslutsgang.cases.events.CaseEvent.PreparationCompleted;
import se.beslutsgang.cases.events.CaseEvent.ProposalForwarded;
import se.beslutsgang.cases.events.OriginEvent;
import se.beslutsgang.cases.events.OriginEvent.CaseWithdrawn;
import se.beslutsgang.cases.events.OriginEvent.KindStated;
import se.beslutsgang.cases.events.WayEvent;
import se.beslutsgang.cases.events.WayEvent.CaseSettled;
import se.beslutsgang.ledger.Projector;
import se.beslutsgang.ledger.Recorded;

import java.sql.Timestamp;
import java.util.List;

/** The register (diarium): a line for each case. */
@Component
final class RegisterProjector implements Projector {

    private final JdbcTemplate jdbc;

    RegisterProjector(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "cases.register";
    }

    @Override
    public List<String> tables() {
        return List.of("cases_register");
    }

    @Override
    public void on(Recorded recorded) {
        if (!(recorded.event() instanceof CaseEvent event)) return;
        switch (event) {
            case CaseOpened e ->
                    jdbc.update(
                            "insert into cases_register values (?, ?, ?, ?, 'OPEN', ?, 'MATTER')",
                            e.caseId().value(),
                            e.region().value(),
                            e.registryNumber(),
                            e.title(),
                            Timestamp.from(recorded.recorded()));
            case BriefFiled _ -> move(event, "BRIEFED", recorded);
            case PreparationCompleted _ -> move(event, "PREPARED", recorded);
            case ProposalForwarded _ -> move(event, "FORWARDED", recorded);
            case CaseSettled _ -> move(event, "SETTLED", recorded);
            case CaseWithdrawn _ -> move(event, "WITHDRAWN", recorded);
            case KindStated e -> kind(e, recorded);
            case PaperAdded _,
                    CaseDelayed _,
                    DelayAnnulled _,
                    MarkedInvented _,
                    OriginEvent _,
                    WayEvent _,
                    DepartureNoted _ ->
                    touch(event, recorded);
        }
    }

    private void kind(KindStated stated, Recorded recorded) {
        touch(stated, recorded);
        jdbc.update(
                "update cases_register set kind = ? where case_id = ?",
                stated.kind().name(),
                stated.caseId().value());
    }

    private void move(CaseEvent event, String state, Recorded recorded) {
        touch(event, recorded);
        jdbc.update(
                "update cases_register set state = ? where case_id = ?",
                state,
                event.caseId().value());
    }

    private void touch(CaseEvent event, Recorded recorded) {
        jdbc.update(
                "update cases_register set last_event = ? where case_id = ?",
                Timestamp.from(recorded.recorded()),
                event.caseId().value());
    }
}
