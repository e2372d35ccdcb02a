package se.beslutsgang.app.story;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.Documents;
import se.beslutsgang.ledger.PersonalTexts;
import se.beslutsgang.ledger.TurnableClock;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.MinutesRegister;

/** The story that this program carries. */
@Configuration(proxyBeanMethods = false)
class StoryConfiguration {

    private static final String FOLDER = "norrbotten-2022";

    @Bean
    StoryFile storyFile() {
        return StoryFile.read(StoryFile.resource(FOLDER, "story.yaml"));
    }

    @Bean
    Story story(
            StoryFile file,
            Commands commands,
            PersonalTexts texts,
            Documents documents,
            Mandates mandates,
            Meetings meetings,
            MinutesRegister minutes,
            Items items,
            Turning turning,
            TurnableClock clock) {
        return new Story(
                file, FOLDER, commands, texts, documents, mandates, meetings, minutes, items,
                turning, clock);
    }
}
