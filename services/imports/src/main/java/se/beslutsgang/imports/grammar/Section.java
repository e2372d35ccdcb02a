package se.beslutsgang.imports.grammar;

/**
 * A part of a § under its heading.
 *
 * @param title the heading as printed, empty before the first
 */
record Section(Heading heading, String title, Flow flow) {}
