package se.beslutsgang.imports.intake;

/**
 * What is wrong, in a sentence.
 *
 * @param line from 1; 0 where it is the whole file
 */
public record Problem(String file, int line, String what) {

    @Override
    public String toString() {
        return line == 0 ? file + ": " + what : "%s, line %d: %s".formatted(file, line, what);
    }
}
