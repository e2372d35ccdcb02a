package se.beslutsgang.web;

/** The application is not configured to start safely; the message is one sentence for people. */
public final class StartRefused extends RuntimeException {

    public StartRefused(String sentence) {
        super(sentence);
    }
}
