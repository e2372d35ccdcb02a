package se.beslutsgang.kernel;

/**
 * A rule that can say no: an enum constant with its source; its text stands in the message files.
 */
public interface Rule {

    String name();

    /** The source, such as {@code KL 4:27}; {@code -} for what follows from the record itself. */
    String section();

    Strength strength();

    /** {@code <module>.<NAME>}: the key of its text, and its name in the record. */
    String key();

    /** What a module's list of rules says of one: whose it is, its source and how strong it is. */
    record Grounds(String module, String section, Strength strength) {}

    /** A rule in a module's list: an enum constant that keeps its grounds in one value. */
    interface Listed extends Rule {

        Grounds grounds();

        @Override
        default String section() {
            return grounds().section();
        }

        @Override
        default Strength strength() {
            return grounds().strength();
        }

        @Override
        default String key() {
            return grounds().module() + "." + name();
        }
    }
}
