package se.beslutsgang.imports.papers;

import se.beslutsgang.imports.papers.Warning.Code;

import java.util.ArrayList;
import java.util.List;

/** Gathers what was odd while a paper is read. */
final class Warnings {

    private final List<Warning> all = new ArrayList<>();

    void add(int line, Code code, String found, String reason) {
        var warning = new Warning(line, code, found, reason);
        if (!all.contains(warning)) all.add(warning);
    }

    List<Warning> inOrder() {
        return all.stream().sorted(Warning.BY_LINE).toList();
    }
}
