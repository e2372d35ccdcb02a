package se.beslutsgang.imports.drive;

/** A command that the engine refused: what the § tells at the line cannot be in a record. */
public record Refusal(String paper, int line, String rule, String text) {}
