package se.beslutsgang.app.story;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A fact of a story: what somebody did. {@code meeting} is body and first day, {@code
 * rs/2022-06-08}; {@code place} the number on its agenda.
 */
sealed interface Fact {

    record OpenCase(String number, String title) implements Fact {}

    record FileBrief(String number, String preparedFor, String decidedBy, String paper)
            implements Fact {}

    record CompletePreparation(String number, String preparedFor) implements Fact {}

    record CallMeeting(String body, List<LocalDate> days, String place) implements Fact {}

    record PlaceOnAgenda(String meeting, String number) implements Fact {}

    record SendSummons(String meeting) implements Fact {}

    /** All members serve but for the last {@code absent} of the register. */
    record OpenMeeting(String meeting, int firstParagraph, int absent) implements Fact {}

    /** The first member of the party who serves and is not the chair. */
    record AppointCertifier(String meeting, String party) implements Fact {}

    record TakeUp(String meeting, int place) implements Fact {}

    record MoveProposal(
            String meeting,
            int place,
            @Nullable String by,
            @Nullable String byParty,
            String subject,
            List<String> clauses)
            implements Fact {

        Optional<String> mover() {
            return Optional.ofNullable(by);
        }
    }

    record CloseDebate(String meeting, int place) implements Fact {}

    /**
     * The chair puts every question, and hears yes for the proposal of this person or party alone,
     * or for the {@code pending} one.
     */
    record ChairHearsYesFor(String meeting, int place, String proposalOf) implements Fact {}

    record StrikeGavel(String meeting, int place) implements Fact {}

    record Reserve(String meeting, int place, String party, boolean forOwnProposal)
            implements Fact {}

    record Adjourn(String meeting, LocalDate until) implements Fact {}

    record Resume(String meeting, LocalDate day) implements Fact {}

    record CloseMeeting(String meeting) implements Fact {}

    /** By the chair and the appointed certifiers. */
    record Certify(String meeting) implements Fact {}

    record Announce(String meeting) implements Fact {}

    record StateNoAppealKnown(String meeting, String asked) implements Fact {}
}
