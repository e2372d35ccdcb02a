package se.beslutsgang.web;

import java.util.List;

/** What a module would have the viewer do next, for the front page. */
public interface NextSteps {

    /** {@code text} in the viewer's language. */
    record Step(String text, String path) {}

    List<Step> of(Viewer viewer);
}
