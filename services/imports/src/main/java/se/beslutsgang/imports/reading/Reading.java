package se.beslutsgang.imports.reading;

import java.util.List;
import java.util.Optional;

/**
 * A § of existing minutes, read: who proposed what, what people then did, and, apart from it, what
 * the text claims came of it.
 *
 * @param id as in the corpus: {@code kf-2024-11-07-§451}
 * @param registryNumber as printed
 * @param clauses the clauses of Beslut, in order, without their numbers
 * @param procedure whether the § tells of a proposal, question, vote, disqualification,
 *     non-participation or reservation
 */
public record Reading(
        String id,
        int paragraph,
        Optional<String> registryNumber,
        String heading,
        ItemKind kind,
        List<Clauses> clauses,
        List<Proposed> proposals,
        List<Step> steps,
        Claim claim,
        boolean procedure,
        List<Sentence> sentences) {

    /**
     * A run of clauses under one lead: an own decision, or a proposal to another body.
     *
     * @param effect what they make of the matter, whoever decides in the end
     * @param delays whether they only put off, or send back, what they tell of
     */
    public record Clauses(
            Optional<String> recommendedTo,
            Proposed.Effect effect,
            boolean delays,
            List<String> texts) {}

    /** What the matter came to; what is put off beside what is decided is no part of it. */
    public List<Clauses> deciding() {
        List<Clauses> decide = clauses.stream().filter(c -> !c.delays()).toList();
        return decide.isEmpty() ? clauses : decide;
    }

    /** Whether a question is told at all, or what was decided without one. */
    public boolean isAnythingPut() {
        return steps.stream().anyMatch(s -> s instanceof Step.Put || s instanceof Step.Unopposed);
    }

    public enum ItemKind {
        MATTER,
        MOTION,
        INTERPELLATION,
        QUESTION,
        ELECTION,
        RESIGNATION,
        REPORT,
        INFORMATION
    }
}
