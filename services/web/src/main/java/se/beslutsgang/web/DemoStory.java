package se.beslutsgang.web;

import java.util.List;

/** The story of the demo as the secretary can turn it, event by event. */
public interface DemoStory {

    /** What comes next, in words, the nearest first; empty at the end of the story. */
    List<String> upcoming();

    /** Turns the clock to the next happening and lets it happen. */
    void next();
}
