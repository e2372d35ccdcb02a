package se.beslutsgang.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

import se.beslutsgang.cases.commands.CaseCommand;
import se.beslutsgang.cases.commands.CaseCommand.AddPaper;
import se.beslutsgang.cases.commands.CaseCommand.AnnulDelay;
import se.beslutsgang.cases.commands.CaseCommand.CompletePreparation;
import se.beslutsgang.cases.commands.CaseCommand.FileBrief;
import se.beslutsgang.cases.commands.CaseCommand.ForwardProposal;
import se.beslutsgang.cases.commands.CaseCommand.MarkInvented;
import se.beslutsgang.cases.commands.CaseCommand.OpenCase;
import se.beslutsgang.cases.commands.CaseCommand.RecordDelay;
import se.beslutsgang.cases.events.CaseEvent;
import se.beslutsgang.cases.events.CaseEvent.BriefFiled;
import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.DocumentHash;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.RegionId;
import se.beslutsgang.kernel.Rejected;
import se.beslutsgang.kernel.testkit.Holds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class ACaseTest {

    private static final RegionId REGION = new RegionId("x");
    private static final CaseId CASE = CaseId.of(REGION, "1-2026");
    private static final BodyId BOARD = new BodyId("x/rs");
    private static final BodyId ASSEMBLY = new BodyId("x/rf");
    private static final Occasion TODAY =
            Occasion.conducting(Actor.SYSTEM, Happened.on(LocalDate.of(2026, 3, 4)));

    private CaseState state = CaseState.NONE;

    private List<CaseEvent> when(CaseCommand command) {
        List<CaseEvent> events = CaseDecider.decide(state, command, TODAY, CaseFacts.NONE);
        events.forEach(e -> state = CaseState.evolve(state, e));
        assertThat(CaseDecider.decide(state, command, TODAY, CaseFacts.NONE))
                .as("a second time")
                .isEmpty();
        return events;
    }

    private void refuses(CaseCommand command, CaseRule rule) {
        Rejected rejected =
                catchThrowableOfType(
                        Rejected.class,
                        () -> CaseDecider.decide(state, command, TODAY, CaseFacts.NONE));
        assertThat(rejected).as("refusal of " + command).isNotNull();
        assertThat(rejected.rule()).isEqualTo(rule);
    }

    private static FileBrief brief(String hash, String... clauses) {
        return new FileBrief(
                CASE,
                new DocumentHash(hash.repeat(32)),
                BOARD,
                ASSEMBLY,
                List.of(clauses),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    @Holds("NUMBER_TAKEN")
    void a_number_stands_for_one_case() {
        when(new OpenCase(CASE, REGION, "1-2026", "Plan"));
        refuses(new OpenCase(CASE, REGION, "1-2026", "Budget"), CaseRule.NUMBER_TAKEN);
    }

    @Test
    @Holds("NO_SUCH_CASE")
    void nothing_is_filed_in_a_case_that_was_not_opened() {
        refuses(brief("0a", "Anta"), CaseRule.NO_SUCH_CASE);
    }

    @Test
    void a_second_brief_is_a_new_version() {
        when(new OpenCase(CASE, REGION, "1-2026", "Plan"));
        assertThat(((BriefFiled) when(brief("0a", "Anta")).getFirst()).version()).isEqualTo(1);
        assertThat(((BriefFiled) when(brief("0b", "Anta")).getFirst()).version()).isEqualTo(2);
    }

    @Test
    @Holds("NO_CLAUSE")
    void a_brief_proposes_something() {
        when(new OpenCase(CASE, REGION, "1-2026", "Plan"));
        refuses(brief("0a"), CaseRule.NO_CLAUSE);
    }

    @Test
    @Holds("NO_BRIEF")
    void a_case_is_prepared_for_the_body_that_its_brief_is_written_for() {
        when(new OpenCase(CASE, REGION, "1-2026", "Plan"));
        refuses(new CompletePreparation(CASE, BOARD), CaseRule.NO_BRIEF);
        when(brief("0a", "Anta"));
        refuses(new CompletePreparation(CASE, ASSEMBLY), CaseRule.NO_BRIEF);
        assertThat(when(new CompletePreparation(CASE, BOARD))).hasSize(1);
    }

    @Test
    @Holds("NOT_DELAYED")
    void a_delay_is_annulled_where_there_is_one() {
        when(new OpenCase(CASE, REGION, "1-2026", "Plan"));
        var item = new ItemId("x/rf/2026-03-04/1");
        refuses(new AnnulDelay(CASE, item), CaseRule.NOT_DELAYED);
        when(new RecordDelay(CASE, item, true));
        assertThat(when(new AnnulDelay(CASE, item))).hasSize(1);
    }

    @Test
    void papers_marks_and_recommendations_are_kept_once() {
        when(new OpenCase(CASE, REGION, "1-2026", "Plan"));
        when(new AddPaper(CASE, new DocumentHash("0c".repeat(32)), "Bilaga"));
        when(new MarkInvented(CASE, "Dagarna", Optional.empty()));
        var item = new ItemId("x/rs/2026-03-04/1");
        when(new ForwardProposal(CASE, BOARD, ASSEMBLY, item, List.of("Anta")));
        assertThat(state.events()).hasSize(4);
    }
}
