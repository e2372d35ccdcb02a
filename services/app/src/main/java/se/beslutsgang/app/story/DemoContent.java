package se.beslutsgang.app.story;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import se.beslutsgang.app.Content;
import se.beslutsgang.ledger.TurnableClock;

/**
 * The demo opens an hour before the first meeting: summons and papers are out, all is still open.
 */
@Component
@Profile("demo")
final class DemoContent implements Content {

    private final Story story;
    private final TurnableClock clock;

    DemoContent(Story story, TurnableClock clock) {
        this.story = story;
        this.clock = clock;
    }

    @Override
    public void load() {
        var begins = story.beforeTheFirstMeeting();
        if (clock.turned().filter(now -> !now.isBefore(begins)).isPresent()) return;
        story.enterRegion();
        story.tellUntil(begins, () -> {});
    }
}
