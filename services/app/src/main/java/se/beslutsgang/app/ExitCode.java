package se.beslutsgang.app;

/** How a command ended, as told to the shell. */
public enum ExitCode {
    DONE(0),
    /** A rule or the state of things says no, or something was found broken. */
    REFUSED(1),
    /** Wrong usage, or input that cannot be read. */
    UNUSABLE(2),
    /** A fault of ours. */
    FAULT(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
