package se.beslutsgang.minutes.words;

import static se.beslutsgang.minutes.words.Names.key;
import static se.beslutsgang.minutes.words.Swedish.and;
import static se.beslutsgang.minutes.words.Swedish.capital;
import static se.beslutsgang.minutes.words.Swedish.genitive;
import static se.beslutsgang.minutes.words.Swedish.small;

import se.beslutsgang.decisions.events.InFavourOf;
import se.beslutsgang.decisions.events.OutcomeEvent.NoteEntered;
import se.beslutsgang.decisions.events.OutcomeEvent.ReservationDeclared;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.ledger.PersonalTexts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reservations and notes (KL 5:67 p. 7). */
final class DissentInWords {

    private final Told told;
    private final HouseForm form;
    private final Names names;
    private final PersonalTexts texts;

    DissentInWords(Told told, HouseForm form, Names names, PersonalTexts texts) {
        this.told = told;
        this.form = form;
        this.names = names;
        this.texts = texts;
    }

    List<String> reservations() {
        List<ReservationDeclared> later = told.item().addenda();
        return declared(
                told.item().reservations().stream().filter(r -> !later.contains(r)).toList());
    }

    /** What was declared after the § was certified at once. */
    List<String> addenda() {
        return declared(told.item().addenda());
    }

    /** In a house that joins them, reservations of one kind by several make one sentence. */
    private List<String> declared(List<ReservationDeclared> all) {
        var sentences = new ArrayList<String>();
        if (!form.is("reservations.joined")) {
            all.forEach(r -> sentences.add(reservation(r.inFavourOf(), List.of(r)) + reasons(r)));
            return sentences;
        }
        for (InFavourOf kind : InFavourOf.values()) {
            List<ReservationDeclared> ofKind =
                    all.stream().filter(r -> r.inFavourOf() == kind).toList();
            if (!ofKind.isEmpty()) sentences.add(reservation(kind, ofKind) + form.say("end"));
        }
        all.forEach(r -> motivation(r).ifPresent(m -> sentences.add(motivated(r, m))));
        return sentences;
    }

    private String reasons(ReservationDeclared r) {
        return motivation(r)
                .map(m -> form.say("reservation.as-follows", m))
                .orElseGet(() -> form.say("end"));
    }

    private String motivated(ReservationDeclared r, String motivation) {
        return form.say(
                "reservation.motivated", capital(who(r.parties(), r.persons())), motivation);
    }

    private Optional<String> motivation(ReservationDeclared r) {
        return told.motivation(r.number()).or(r::motivation).map(this::text);
    }

    private String text(TextRef ref) {
        return texts.read(ref).orElseGet(() -> form.say("erased"));
    }

    private String reservation(InFavourOf kind, List<ReservationDeclared> reservations) {
        var parties = reservations.stream().flatMap(r -> r.parties().stream()).distinct().toList();
        var persons =
                reservations.stream()
                        .filter(r -> r.parties().isEmpty())
                        .flatMap(r -> r.persons().stream())
                        .distinct()
                        .toList();
        List<String> proposals =
                reservations.stream()
                        .flatMap(r -> r.proposals().stream())
                        .distinct()
                        .map(names::proposal)
                        .toList();
        return capital(form.say("reservation." + key(kind), who(parties, persons), and(proposals)));
    }

    private String who(List<Party> parties, List<PersonId> persons) {
        var who = new ArrayList<String>();
        if (!parties.isEmpty()) {
            List<String> owners =
                    parties.stream().map(p -> small(genitive(names.party(p)))).toList();
            List<String> short_ = parties.stream().map(Party::value).toList();
            who.add(form.say("members-of", and(owners), and(short_)));
        }
        persons.forEach(p -> who.add(names.person(p)));
        return and(who);
    }

    List<String> notes() {
        return told.item().notes().stream().map(this::note).toList();
    }

    private String note(NoteEntered n) {
        List<PersonId> persons = n.parties().isEmpty() ? n.persons() : List.of();
        return capital(form.say("note", who(n.parties(), persons), text(n.text())));
    }
}
