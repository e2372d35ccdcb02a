package se.beslutsgang.decisions.histories;

import static se.beslutsgang.decisions.histories.Matter.ITEM;
import static se.beslutsgang.decisions.histories.Matter.person;
import static se.beslutsgang.decisions.histories.Matter.proposal;

import se.beslutsgang.decisions.commands.DecisionCommand;
import se.beslutsgang.decisions.commands.Draft;
import se.beslutsgang.decisions.commands.FloorCommand.CloseDebate;
import se.beslutsgang.decisions.commands.FloorCommand.MoveProposal;
import se.beslutsgang.decisions.commands.FloorCommand.RecordPending;
import se.beslutsgang.decisions.commands.FloorCommand.RefuseProposal;
import se.beslutsgang.decisions.commands.FloorCommand.TakeStand;
import se.beslutsgang.decisions.commands.FloorCommand.WithdrawProposal;
import se.beslutsgang.decisions.commands.ParticipationCommand.DeclareDisqualification;
import se.beslutsgang.decisions.commands.ParticipationCommand.DeclareNonParticipation;
import se.beslutsgang.decisions.commands.QuestionCommand.AdoptOrder;
import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.Effect;
import se.beslutsgang.decisions.events.FloorEvent.ProposalMoved;
import se.beslutsgang.decisions.events.Part;
import se.beslutsgang.decisions.events.PlannedQuestion;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.decisions.events.Refusal;
import se.beslutsgang.decisions.reference.Script;
import se.beslutsgang.decisions.reference.Script.Act;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.PersonId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is on the table, what is done on the floor, and the order that the meeting adopts. */
record Staging(Script script, Matter matter) {

    private static final Set<QuestionKind> MATERIAL =
            Set.of(
                    QuestionKind.MAIN,
                    QuestionKind.REJECTION,
                    QuestionKind.AMENDMENT,
                    QuestionKind.ADDITION);

    void play() {
        List<Part> pending = script.onTheTable() ? List.of(Part.of(List.of("En"))) : List.of();
        matter.does(
                new RecordPending(
                        ITEM, new CaseId("x/1-2026"), matter.decidedBy(), pending, Effect.DECIDES));
        for (Act act : script.acts()) matter.tries(command(act));
        matter.does(new CloseDebate(ITEM));
        if (script.rotated() > 0) matter.does(new AdoptOrder(ITEM, order()));
    }

    private List<PlannedQuestion> order() {
        List<PlannedQuestion> all =
                matter.procedure().order().stream().map(s -> s.question()).toList();
        var order = new ArrayList<>(all.stream().filter(q -> !isMaterial(q)).toList());
        List<PlannedQuestion> material = all.stream().filter(Staging::isMaterial).toList();
        Matter.turned(material, script.rotated()).forEach(order::add);
        return order;
    }

    private static boolean isMaterial(PlannedQuestion question) {
        return MATERIAL.contains(question.kind());
    }

    private DecisionCommand command(Act act) {
        return switch (act) {
            case Act.Move m -> new MoveProposal(ITEM, draft(m));
            case Act.Join j -> new MoveProposal(ITEM, again(j));
            case Act.Stand s ->
                    new TakeStand(ITEM, proposal(s.proposal()), person(s.by()), s.approves(), 1);
            case Act.TakeBack t -> new WithdrawProposal(ITEM, proposal(t.proposal()));
            case Act.Refuse r ->
                    new RefuseProposal(
                            ITEM,
                            proposal(r.proposal()),
                            r.newMatter() ? Refusal.NEW_MATTER : Refusal.UNLAWFUL,
                            "Skäl");
            case Act.StandOut s ->
                    new DeclareNonParticipation(
                            ITEM,
                            person(s.by()),
                            s.unless() < 0 ? Optional.empty() : Optional.of(proposal(s.unless())));
            case Act.StepAside s -> new DeclareDisqualification(ITEM, person(s.by()));
        };
    }

    private Draft draft(Act.Move move) {
        String text = "Förslag " + (matter.state().floor().moved().size() + 1);
        return new Draft(
                kind(move.kind()),
                List.of(person(move.by())),
                List.of(),
                text,
                List.of(Part.of(List.of(text))),
                Effect.DECIDES,
                aim(move));
    }

    private static ProposalKind kind(Script.Kind kind) {
        return switch (kind) {
            case WHOLE -> ProposalKind.WHOLE_COUNTER_PROPOSAL;
            case REJECTION -> ProposalKind.REJECTION;
            case AMENDMENT -> ProposalKind.AMENDMENT;
            case ADDITION -> ProposalKind.ADDITION;
            case POSTPONEMENT -> ProposalKind.POSTPONEMENT;
            case REFERRAL -> ProposalKind.REFERRAL_BACK;
            case ADMISSION -> ProposalKind.ADMISSION;
            case DOORS -> ProposalKind.CLOSED_DOORS;
        };
    }

    private static Aim aim(Act.Move move) {
        return switch (move.kind()) {
            case AMENDMENT -> Aim.clause(proposal(move.about()), move.detail() + 1);
            case ADDITION, ADMISSION ->
                    move.about() < 0 ? Aim.MATTER : Aim.with(proposal(move.about()));
            case POSTPONEMENT -> Aim.until(LocalDate.of(2026, 4, 1));
            case REFERRAL -> referral(move);
            case WHOLE, REJECTION, DOORS -> Aim.MATTER;
        };
    }

    private static Aim referral(Act.Move move) {
        return new Aim(
                Optional.of(move.about()).filter(n -> n >= 0).map(Matter::proposal),
                Optional.empty(),
                Optional.of(Matter.receiver(move.detail())),
                Optional.of("Skäl"),
                Optional.empty());
    }

    /** The same words from somebody else. */
    private Draft again(Act.Join join) {
        ProposalMoved known =
                matter.state().floor().proposal(proposal(join.proposal())).orElseThrow();
        List<PersonId> mover = List.of(person(join.by()));
        return new Draft(
                known.kind(),
                mover,
                known.parties(),
                known.subject(),
                known.parts(),
                known.effect(),
                known.aim());
    }
}
