package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Sentence.Ignored;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hears the sentences of each section. */
final class Listener {

    private final Sentencing sentencing;
    private final List<Heard> heard = new ArrayList<>();

    Listener(Sentencing sentencing) {
        this.sentencing = sentencing;
    }

    List<Heard> hear(List<Section> sections) {
        for (var section : sections) {
            var first = heard.size();
            for (var piece : Splitter.split(section.flow())) {
                hear(section, piece, first);
            }
        }
        return List.copyOf(heard);
    }

    private void hear(Section section, Piece piece, int first) {
        if (!section.heading().tells()) {
            heard.add(silent(section, piece));
            return;
        }
        var said = sentencing.understand(piece.text());
        if (said.isPresent()) {
            heard.add(Heard.understood(section, piece, said.get()));
            return;
        }
        if (goesOn(piece, first)) {
            heard.add(Heard.understood(section, piece, List.of()));
            return;
        }
        var aside = DebateRules.reason(piece.text(), section.heading());
        heard.add(
                aside.map(why -> Heard.ignored(section, piece, why))
                        .orElseGet(() -> unread(section, piece)));
    }

    private static Heard unread(Section section, Piece piece) {
        return switch (section.heading()) {
            case DEBATE -> Heard.ignored(section, piece, Ignored.DEBATE);
            case INFORMATION -> Heard.ignored(section, piece, Ignored.BACKGROUND);
            case OTHER ->
                    DebateRules.isAct(piece.text())
                            ? Heard.lost(section, piece)
                            : Heard.ignored(section, piece, Ignored.BACKGROUND);
            default -> Heard.lost(section, piece);
        };
    }

    private static Heard silent(Section section, Piece piece) {
        return switch (section.heading()) {
            case TITLE -> Heard.understood(section, piece, List.of());
            case DECISION -> Heard.ignored(section, piece, Ignored.CLAUSES);
            case DOCUMENTS -> Heard.ignored(section, piece, Ignored.DOCUMENTS);
            case RECIPIENTS -> Heard.ignored(section, piece, Ignored.RECIPIENTS);
            default -> Heard.ignored(section, piece, Ignored.BACKGROUND);
        };
    }

    /** The reason of a reservation, or the text of a note, over several sentences. */
    private boolean goesOn(Piece piece, int first) {
        for (var i = heard.size() - 1; i >= first; i--) {
            var said = heard.get(i).said();
            if (said.isEmpty()) {
                continue;
            }
            var open = opened(said.getLast(), piece);
            open.ifPresent(extend(i, said));
            return open.isPresent();
        }
        return false;
    }

    private java.util.function.Consumer<Said> extend(int at, List<Said> said) {
        return longer -> {
            var copy = new ArrayList<>(said);
            copy.set(copy.size() - 1, longer);
            heard.set(at, heard.get(at).with(List.copyOf(copy)));
        };
    }

    private static Optional<Said> opened(Said last, Piece piece) {
        return switch (last) {
            case Said.Noted n when n.open() ->
                    Optional.of(new Said.Noted(n.who(), n.text() + " " + piece.text(), true));
            case Said.Reserved r when r.open() -> Optional.of(r);
            default -> Optional.empty();
        };
    }
}
