package se.beslutsgang.app;

/**
 * What a newly started server must hold before it tells its address, such as the bodies of a
 * region. Loaded at every start: what is there already is left alone.
 */
@FunctionalInterface
public interface Content {

    void load();
}
