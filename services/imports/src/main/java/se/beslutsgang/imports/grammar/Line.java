package se.beslutsgang.imports.grammar;

/** A line of the § with its number, from 1, trimmed. */
record Line(int number, String text) {}
