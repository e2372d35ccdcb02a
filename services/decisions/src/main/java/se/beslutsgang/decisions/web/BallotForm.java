package se.beslutsgang.decisions.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

import se.beslutsgang.decisions.events.Ballot;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.queries.Items.Asked;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.queries.Meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of ballots as it is sent: {@code ballot:PERSON} is YES, NO, ABSTAINED or nothing. */
@Component
class BallotForm {

    private static final String FIELD = "ballot:";

    private final Meetings meetings;

    BallotForm(Meetings meetings) {
        this.meetings = meetings;
    }

    /** In the order of the roll; the chair last, who votes last. */
    List<Ballot> read(Item item, int number, String all, HttpServletRequest request) {
        Asked question =
                item.asked().stream()
                        .filter(q -> q.number() == number)
                        .findFirst()
                        .orElseThrow(BallotForm::wrong);
        Ballots table = Ballots.of(question, meetings.of(item.id()), Set.of(), Map.of());
        var read = new ArrayList<Ballot>();
        for (Ballots.Row row : table.rows()) {
            if (row.given().isPresent()) continue;
            String sent = ofParty(row, all, request.getParameter(FIELD + row.person()));
            if (!sent.isBlank()) read.add(new Ballot(row.person(), choice(sent)));
        }
        requireOnlyTheRoll(table, request);
        return List.copyOf(read);
    }

    /** {@code all} is a party and a choice, as in {@code S YES}. */
    private static String ofParty(Ballots.Row row, String all, String sent) {
        int space = all.indexOf(' ');
        boolean meant =
                space > 0
                        && row.party()
                                .filter(p -> p.value().equals(all.substring(0, space)))
                                .isPresent();
        if (meant) return all.substring(space + 1);
        return sent == null ? "" : sent;
    }

    private static void requireOnlyTheRoll(Ballots table, HttpServletRequest request) {
        List<PersonId> known = table.rows().stream().map(Ballots.Row::person).toList();
        request.getParameterMap().keySet().stream()
                .filter(name -> name.startsWith(FIELD))
                .map(name -> name.substring(FIELD.length()))
                .filter(p -> known.stream().noneMatch(k -> k.value().equals(p)))
                .findFirst()
                .ifPresent(
                        _ -> {
                            throw wrong();
                        });
    }

    private static Choice choice(String sent) {
        try {
            return Choice.valueOf(sent);
        } catch (IllegalArgumentException _) {
            throw wrong();
        }
    }

    private static ErrorResponseException wrong() {
        return new ErrorResponseException(HttpStatus.BAD_REQUEST);
    }
}
