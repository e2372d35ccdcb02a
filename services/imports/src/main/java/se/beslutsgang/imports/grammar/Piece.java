package se.beslutsgang.imports.grammar;

/** A sentence and the line where it begins. */
record Piece(String text, int line) {}
