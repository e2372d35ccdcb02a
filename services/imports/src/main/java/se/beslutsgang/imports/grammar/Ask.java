package se.beslutsgang.imports.grammar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What somebody asks for, what the meeting decides, what a side of a vote means. */
sealed interface Ask {

    /** The other way: turned down what it approves. */
    default Ask opposite() {
        return switch (this) {
            case Approve a -> new Reject(a.what());
            case Reject r -> new Approve(r.what());
            case Admit a -> new Admit(a.what(), !a.not());
            case Free f -> new Free(f.words(), !f.not());
            case ReferBack r -> new ReferBack(r.receiver(), r.by(), r.reason(), !r.not());
            case Postpone p -> new Postpone(p.until(), p.what(), !p.not());
            case DecideToday d -> d;
            case Answer a -> a;
        };
    }

    record Approve(List<Ref> what) implements Ask {}

    record Reject(List<Ref> what) implements Ask {}

    /** "Ärendet ska återremitteras till stadsbyggnadsnämnden enligt yrkande från M". */
    record ReferBack(Optional<String> receiver, List<Ref> by, Optional<String> reason, boolean not)
            implements Ask {}

    record Postpone(Optional<LocalDate> until, List<Ref> what, boolean not) implements Ask {}

    /** "Ärendet ska avgöras idag". */
    record DecideToday(List<Ref> about) implements Ask {}

    /** "Motionen ska anses besvarad". */
    record Answer() implements Ask {}

    /** "Frågan om parkering ska få framställas". */
    record Admit(String what, boolean not) implements Ask {}

    /** Anything else, in its words, without "inte". */
    record Free(String words, boolean not) implements Ask {}
}
