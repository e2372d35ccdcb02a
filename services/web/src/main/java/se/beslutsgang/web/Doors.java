package se.beslutsgang.web;

import java.util.List;

/** The addresses that a module opens; a bean of each module that has pages. */
public record Doors(List<Access> accesses) {

    public static Doors of(Access... accesses) {
        return new Doors(List.of(accesses));
    }
}
