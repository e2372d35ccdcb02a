package se.beslutsgang.imports.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A proposal (yrkande) that a § tells of; equal ones are one.
 *
 * @param key unique in the §: {@code pending} for what lay on the table, else {@code p1}, {@code
 *     p2} in the order of the text
 * @param designation as the minutes call it: "yrkande från M, D och L den 3 maj 2024"
 * @param parties the parties in whose name it was written, in the order of the text
 * @param authors persons in whose name it was written, where the text tells
 * @param dated the day that stands on the paper
 * @param origin the body or office where it arose, where it is not the meeting itself:
 *     "kommunstyrelsen", "stadsledningskontoret"
 * @param topic what tells it from others of the same movers: "Bananpiren"
 * @param base key of the proposal that it amends or adds to, where the text ties it to one
 * @param receiver the body to which the matter is to be referred back
 * @param until the day to which it is to be postponed
 * @param reason the reason for a referral back, where the text gives it
 * @param effect what would come of the matter if it carried
 * @param stands who asked for its approval or rejection
 * @param line the first line, from 1, of the § that tells of it
 */
public record Proposed(
        String key,
        Kind kind,
        String designation,
        List<String> parties,
        List<Named> authors,
        Optional<LocalDate> dated,
        Optional<String> origin,
        Optional<String> topic,
        Optional<String> base,
        Optional<String> receiver,
        Optional<LocalDate> until,
        Optional<String> reason,
        Effect effect,
        List<Stand> stands,
        int line) {

    public static final String PENDING = "pending";

    public boolean isDelay() {
        return kind == Kind.POSTPONEMENT || kind == Kind.REFERRAL_BACK;
    }

    public boolean isMoved() {
        return stands.stream().anyMatch(Stand::approves);
    }

    public enum Kind {
        PENDING,
        WHOLE,
        AMENDMENT,
        ADDITION,
        /** Rejection of the matter itself, where somebody moves it as such. */
        REJECTION,
        POSTPONEMENT,
        REFERRAL_BACK,
        /** That something refused be put after all, or asked. */
        ADMISSION
    }

    /** What would come of the matter that the § is about. */
    public enum Effect {
        DECIDES,
        /** Turns down what the § is about: "Motionen avslås". */
        REJECTS,
        /** "Motionen anses besvarad". */
        ANSWERS,
        /** "Antecknas". */
        NOTES
    }

    /**
     * Somebody asked for it to be approved or rejected.
     *
     * @param rank 1 for what is asked for in the first place ("i första hand"), 2 in the second
     */
    public record Stand(Named person, boolean approves, int rank, int line) {}
}
