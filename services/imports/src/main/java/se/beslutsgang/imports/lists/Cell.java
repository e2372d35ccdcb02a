package se.beslutsgang.imports.lists;

import java.time.LocalTime;

/** A cell of an attendance list, in the order in which the cells come in the text. */
sealed interface Cell {

    int line();

    record Seat(int number, int line) implements Cell {}

    /**
     * A member's or substitute's name.
     *
     * @param name first name first
     * @param listed as printed, surname first
     * @param key what tells two spellings of it to be one; it is asked for all the time
     */
    record Name(String name, String listed, int line, String key) implements Cell {

        Name(String name, String listed, int line) {
            this(name, listed, line, PersonName.key(name));
        }
    }

    /**
     * Names that are not yet cut from one another.
     *
     * @param run which of the runs of the list
     */
    record Names(int run, int line) implements Cell {}

    record Party(String code, int line) implements Cell {}

    record Time(LocalTime at, int line) implements Cell {}
}
