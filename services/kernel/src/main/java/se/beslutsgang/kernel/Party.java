package se.beslutsgang.kernel;

/** A party by its short form as in the minutes: {@code S}, {@code V}, {@code SD}. */
public record Party(String value) {

    public Party {
        if (!value.matches("[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{0,9}")) {
            throw new IllegalArgumentException("\"" + value + "\" is no party's short form");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
