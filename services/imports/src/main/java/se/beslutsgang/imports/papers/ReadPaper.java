package se.beslutsgang.imports.papers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A brief or an extract of minutes, read. What the paper does not tell is empty.
 *
 * @param registryNumber as printed: "02722-2019"
 * @param paragraph its number, in an extract
 * @param body who decides, as named: "regionstyrelsen"
 * @param date of the meeting, where it is told
 * @param clauses what is decided or proposed, in order, without numbers
 * @param statement Yttrande till beslutsförslaget
 * @param matter Ärendet
 * @param text what stands under no heading that is known
 * @param proposals the one that lay on the table first
 */
public record ReadPaper(
        Optional<String> registryNumber,
        Optional<String> title,
        Optional<Integer> paragraph,
        Optional<String> body,
        Optional<LocalDate> date,
        List<String> clauses,
        List<Assignment> assignments,
        List<Table> tables,
        List<Amount> amounts,
        List<Moved> proposals,
        List<Reserved> reservations,
        Optional<String> statement,
        Optional<String> summary,
        Optional<String> matter,
        Optional<String> equalityImpact,
        Optional<String> text,
        List<String> attachments,
        List<String> recipients,
        List<Warning> warnings) {

    /**
     * An item of a list that is introduced as assignments (uppdrag).
     *
     * @param responsible codes as printed; empty where none is
     * @param bodies those of them that are known
     * @param under the umbrella item that it belongs to
     */
    public record Assignment(
            String text,
            List<String> responsible,
            List<String> bodies,
            Optional<String> under,
            int line) {}

    /**
     * @param columns without the column of labels
     * @param total the last row, where it is called a sum
     * @param unit as printed: "Mnkr"
     */
    public record Table(
            Optional<String> title,
            List<String> columns,
            List<Row> rows,
            Optional<Row> total,
            Optional<String> unit,
            List<Footnote> footnotes,
            int line) {}

    /**
     * @param values one for each column; empty where the cell is
     */
    public record Row(String label, List<Optional<BigDecimal>> values, int line) {}

    /**
     * @param column that it hangs on
     */
    public record Footnote(int number, String column, String text, int line) {}

    /**
     * @param value as printed, a minus where the print has one
     * @param unit "mnkr", "tkr", "kronor per skattekrona", "procent"
     * @param label the words of its sentence that tell what it is
     */
    public record Amount(
            BigDecimal value, String unit, Optional<Integer> year, String label, int line) {}

    /**
     * @param by who moved it; empty for what lay on the table
     */
    public record Moved(Optional<String> by, Optional<String> party, Kind kind, String text) {

        public enum Kind {
            /** The proposal on the table, or its approval. */
            PENDING,
            WHOLE,
            AMENDMENT,
            ADDITION,
            REJECTION,
            REFERRAL_BACK,
            POSTPONEMENT
        }
    }

    /**
     * @param by parties by their codes, or persons, as far as the text names them
     */
    public record Reserved(List<String> by, String text) {}
}
