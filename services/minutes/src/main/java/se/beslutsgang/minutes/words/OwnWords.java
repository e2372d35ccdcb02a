package se.beslutsgang.minutes.words;

import se.beslutsgang.decisions.events.OutcomeEvent.DepartureNoted;
import se.beslutsgang.decisions.events.OutcomeEvent.SecretaryTextWritten;
import se.beslutsgang.ledger.PersonalTexts;

import java.util.List;

/** What the secretary writes in words of his or her own, and why the chair went on (law: rules). */
final class OwnWords {

    private final Told told;
    private final HouseForm form;
    private final PersonalTexts texts;

    OwnWords(Told told, HouseForm form, PersonalTexts texts) {
        this.told = told;
        this.form = form;
        this.texts = texts;
    }

    /** The last text written for the place. */
    List<String> texts(String place) {
        return told.all(SecretaryTextWritten.class).stream()
                .filter(e -> Names.key(e.place()).equals(place.substring("text-".length())))
                .reduce((_, later) -> later)
                .flatMap(SecretaryTextWritten::text)
                .map(t -> texts.read(t).orElseGet(() -> form.say("erased")))
                .map(t -> t.lines().filter(l -> !l.isBlank()).toList())
                .orElse(List.of());
    }

    /**
     * Departures for which the chair gave a reason; what was only recorded is no act of the chair.
     */
    List<String> departures() {
        return told.recorded().stream()
                .filter(r -> r.event() instanceof DepartureNoted)
                .flatMap(
                        r ->
                                r.occasion().reason().stream()
                                        .map(
                                                why ->
                                                        departure(
                                                                (DepartureNoted) r.event(),
                                                                texts.read(why)
                                                                        .orElseGet(
                                                                                () ->
                                                                                        form.say(
                                                                                                "erased")))))
                .distinct()
                .toList();
    }

    private String departure(DepartureNoted noted, String why) {
        return form.say("departure", noted.section(), why);
    }
}
