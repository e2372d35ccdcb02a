package se.beslutsgang.decisions.reference;

import se.beslutsgang.decisions.reference.Script.Kind;

import java.util.LinkedHashSet;
import java.util.Set;

/** A proposal and what became of it. */
final class Moved {

    final int number;
    final Kind kind;
    final int about;
    final int detail;
    final int text;
    final Set<Integer> movers = new LinkedHashSet<>();
    final Set<Integer> supporters = new LinkedHashSet<>();
    boolean opposed;
    boolean takenBack;
    boolean refused;
    boolean newMatter;
    boolean lapsed;

    Moved(int number, Kind kind, int about, int detail, int text) {
        this.number = number;
        this.kind = kind;
        this.about = about;
        this.detail = detail;
        this.text = text;
    }

    boolean isLive() {
        return !takenBack && (!refused || kind == Script.Kind.ADMISSION) && !lapsed;
    }

    boolean isWhole() {
        return kind == Kind.WHOLE || kind == Kind.REJECTION;
    }
}
