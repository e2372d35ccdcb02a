package se.beslutsgang.decisions.events;

/**
 * The approved wording of a vote (voteringsproposition): what Yes and No mean, as stored and never
 * derived.
 *
 * @param yesWords as read out: "Ja för bifall till regionstyrelsens förslag"
 */
public record Meaning(Alternative yes, Alternative no, String yesWords, String noWords) {

    public Alternative of(Choice choice) {
        return choice == Choice.NO ? no : yes;
    }
}
