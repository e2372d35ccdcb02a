package se.beslutsgang.decisions.events;

import java.util.List;

/** A question of an order of questions: what is put, and its alternatives in their order. */
public record PlannedQuestion(QuestionKind kind, List<Alternative> alternatives) {}
