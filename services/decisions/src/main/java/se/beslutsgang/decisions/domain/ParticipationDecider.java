package se.beslutsgang.decisions.domain;

import static se.beslutsgang.decisions.domain.DecisionRule.MUST_TAKE_PART;
import static se.beslutsgang.decisions.domain.DecisionRule.NOT_QUESTIONED;
import static se.beslutsgang.decisions.domain.DecisionRule.SAID_TOO_LATE;

import se.beslutsgang.decisions.commands.ParticipationCommand;
import se.beslutsgang.decisions.commands.ParticipationCommand.DecideDisqualification;
import se.beslutsgang.decisions.commands.ParticipationCommand.DeclareDisqualification;
import se.beslutsgang.decisions.commands.ParticipationCommand.DeclareNonParticipation;
import se.beslutsgang.decisions.commands.ParticipationCommand.QuestionDisqualification;
import se.beslutsgang.decisions.events.ParticipationEvent;
import se.beslutsgang.decisions.events.ParticipationEvent.DisqualificationDecided;
import se.beslutsgang.decisions.events.ParticipationEvent.DisqualificationDeclared;
import se.beslutsgang.decisions.events.ParticipationEvent.DisqualificationQuestioned;
import se.beslutsgang.decisions.events.ParticipationEvent.NonParticipationDeclared;
import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.PersonId;

import java.util.List;

/** Who takes no part: by choice (KL 4:25), or disqualified (KL 5:47, 6:28-32). */
final class ParticipationDecider {

    private final ItemState now;
    private final ItemFacts facts;
    private final Participation participation;
    private final Judgement judgement;

    ParticipationDecider(ItemState now, ItemFacts facts, Judgement judgement) {
        this.now = now;
        this.facts = facts;
        this.participation = now.participation();
        this.judgement = judgement;
    }

    List<? extends ParticipationEvent> decide(ParticipationCommand command) {
        return switch (command) {
            case DeclareNonParticipation c -> standOut(c);
            case DeclareDisqualification c ->
                    participation.disqualified().contains(c.person())
                            ? List.of()
                            : List.of(new DisqualificationDeclared(c.item(), c.person()));
            case QuestionDisqualification c -> question(c);
            case DecideDisqualification c -> settle(c);
        };
    }

    /** Who wants to stay out says so before the questions are put; else he took part. */
    private List<ParticipationEvent> standOut(DeclareNonParticipation c) {
        if (participation.hasDeclared(c.person(), c.unless())) return List.of();
        boolean inTime = now.questions().all().isEmpty();
        judgement.require(inTime, SAID_TOO_LATE, c.person());
        judgement.require(now.mayAbstain(facts), MUST_TAKE_PART, c.person());
        return List.of(new NonParticipationDeclared(c.item(), c.person(), c.unless()));
    }

    private List<ParticipationEvent> question(QuestionDisqualification c) {
        var questioned = new DisqualificationQuestioned(c.item(), c.person(), c.by());
        return now.history().events().contains(questioned) ? List.of() : List.of(questioned);
    }

    private List<ParticipationEvent> settle(DecideDisqualification c) {
        var decided = new DisqualificationDecided(c.item(), c.person(), c.disqualified());
        if (isDecided(decided)) return List.of();
        judgement.require(isRaised(c.person()), NOT_QUESTIONED, c.person());
        return List.of(decided);
    }

    private boolean isDecided(DisqualificationDecided decided) {
        return now.history().all(DisqualificationDecided.class).stream()
                .filter(d -> d.person().equals(decided.person()))
                .reduce((_, last) -> last)
                .filter(decided::equals)
                .isPresent();
    }

    private boolean isRaised(PersonId person) {
        return now.history().all(ParticipationEvent.class).stream()
                .filter(e -> !(e instanceof NonParticipationDeclared))
                .anyMatch(e -> e.person().equals(person));
    }
}
