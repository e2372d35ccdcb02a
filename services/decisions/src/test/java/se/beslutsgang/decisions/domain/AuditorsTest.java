package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.decisions.domain.AnItem.ITEM;
import static se.beslutsgang.decisions.domain.AnItem.SIRI;
import static se.beslutsgang.decisions.domain.AnItem.SVEN;
import static se.beslutsgang.decisions.domain.AnItem.VERA;

import org.junit.jupiter.api.Test;

import se.beslutsgang.cases.events.CaseAppeal;
import se.beslutsgang.cases.events.CaseEffect;
import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.decisions.commands.ElectionCommand.FindElected;
import se.beslutsgang.decisions.commands.ElectionCommand.RequestSecretBallot;
import se.beslutsgang.decisions.commands.ElectionCommand.TellBallots;
import se.beslutsgang.decisions.commands.ParticipationCommand.DeclareDisqualification;
import se.beslutsgang.decisions.domain.Handling.Readiness;
import se.beslutsgang.decisions.domain.Handling.Year;
import se.beslutsgang.kernel.testkit.Holds;

import java.util.Optional;
import java.util.Set;

/** Auditors are elected without those whom they audit (KL 5:48). */
class AuditorsTest {

    private static final FindElected FIND = new FindElected(ITEM, 1, AnElection.persons("a"));

    private final AnItem item = AnItem.ofAnAssembly(4);

    private AnElection election() {
        var handling =
                new Handling(
                        CaseKind.ELECTION,
                        false,
                        CaseEffect.DECIDES,
                        Readiness.COMPLETE,
                        Year.NONE,
                        CaseAppeal.LEGALITY,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(SVEN));
        item.of(new ItemFacts.Subject(false, Set.of(), true, handling));
        return AnElection.in(item, 1);
    }

    @Test
    @Holds("ACCOUNTABLE_ELECTS_AUDITORS")
    void who_is_accountable_takes_no_part_in_electing_the_auditors() {
        election().nominated("a");
        item.refusesUnlessRecorded(FIND, ElectionRule.ACCOUNTABLE_ELECTS_AUDITORS);
        item.when(new DeclareDisqualification(ITEM, SVEN)).when(FIND);
        assertThat(item.flags()).isEmpty();
    }

    @Test
    void nor_by_ballots() {
        election().nominated("a b").tellers();
        item.when(new RequestSecretBallot(ITEM, 1, Optional.of(SIRI)));
        var told = new TellBallots(ITEM, 1, AnElection.tally(3, "a 2, b 1", 0, 0));
        item.refusesUnlessRecorded(told, ElectionRule.ACCOUNTABLE_ELECTS_AUDITORS);
        item.when(new DeclareDisqualification(ITEM, SVEN)).when(told);
        assertThat(item.flags()).isEmpty();
    }

    @Test
    void another_than_the_accountable_elects_as_ever() {
        election().nominated("a");
        item.roll.remove(SVEN);
        item.roll.putIfAbsent(VERA, ItemFacts.NO_PARTY);
        item.when(FIND);
        assertThat(item.flags()).isEmpty();
    }
}
