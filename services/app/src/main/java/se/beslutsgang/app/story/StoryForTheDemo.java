package se.beslutsgang.app.story;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import se.beslutsgang.web.DemoStory;
import se.beslutsgang.web.Words;

import java.util.List;

/** The story as the visitor of the demo turns it, happening by happening. */
@Component
@Profile("demo")
final class StoryForTheDemo implements DemoStory {

    private final Story story;
    private final Words words;

    StoryForTheDemo(Story story, Words words) {
        this.story = story;
        this.words = words;
    }

    @Override
    public List<String> upcoming() {
        return story.ahead().stream().map(this::inWords).toList();
    }

    private String inWords(StoryFile.Step step) {
        String fact = PropertyNames.kebab(step.fact().getClass().getSimpleName());
        return words.value(step.at()) + " – " + words.message("story." + fact);
    }

    /** What happens in the same minute happens together: once the clock is there it lies behind. */
    @Override
    public synchronized void next() {
        List<StoryFile.Step> ahead = story.ahead();
        ahead.stream()
                .takeWhile(s -> s.at().equals(ahead.getFirst().at()))
                .forEach(s -> story.tell(s, () -> {}));
    }
}
