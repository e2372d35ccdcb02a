package se.beslutsgang.app;

/**
 * The end of a command before its work was done, told in one sentence: what, where, and what to do.
 * Built without a stack trace, since it is an answer and not a fault.
 */
public final class CannotGoOn extends RuntimeException {

    private final ExitCode code;

    private CannotGoOn(ExitCode code, String sentence) {
        super(sentence, null, false, false);
        this.code = code;
    }

    public static CannotGoOn refused(String sentence) {
        return new CannotGoOn(ExitCode.REFUSED, sentence);
    }

    public static CannotGoOn unusable(String sentence) {
        return new CannotGoOn(ExitCode.UNUSABLE, sentence);
    }

    public ExitCode code() {
        return code;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
