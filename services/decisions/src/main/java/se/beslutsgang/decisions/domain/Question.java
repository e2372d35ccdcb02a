package se.beslutsgang.decisions.domain;

import se.beslutsgang.decisions.events.Answer;
import se.beslutsgang.kernel.ProposalId;

import java.util.Optional;

/** A question that the chair has put, and what was answered. */
public record Question(int number, ProposalId proposal, Optional<Answer> answer) {

    boolean isCarried() {
        return answer.filter(a -> a == Answer.YES).isPresent();
    }
}
