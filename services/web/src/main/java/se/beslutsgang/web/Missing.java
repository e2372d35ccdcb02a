package se.beslutsgang.web;

/** What the address names does not exist: 404. */
public final class Missing extends RuntimeException {

    public Missing(String what) {
        super(what, null, false, false);
    }
}
