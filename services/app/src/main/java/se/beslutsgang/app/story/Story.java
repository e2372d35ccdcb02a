package se.beslutsgang.app.story;

import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.Documents;
import se.beslutsgang.ledger.PersonalTexts;
import se.beslutsgang.ledger.TurnableClock;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.MinutesRegister;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The story of a region's year, told from its file. Telling it again changes nothing. */
final class Story {

    private static final Duration BEFORE = Duration.ofHours(1);

    private final StoryFile file;
    private final StoryRegion region;
    private final StoryTeller teller;
    private final Turning turning;
    private final TurnableClock clock;

    /**
     * @param folder where the papers of the story lie
     */
    Story(
            StoryFile file,
            String folder,
            Commands commands,
            PersonalTexts texts,
            Documents documents,
            Mandates mandates,
            Meetings meetings,
            MinutesRegister minutes,
            Items items,
            Turning turning,
            TurnableClock clock) {
        this.file = file;
        this.region = new StoryRegion(file, commands, texts);
        this.teller =
                new StoryTeller(
                        folder, region, commands, documents, mandates, meetings, minutes, items);
        this.turning = turning;
        this.clock = clock;
    }

    int year() {
        return file.year();
    }

    /** The case that the story is about. */
    CaseId subject() {
        return file.steps().stream()
                .map(StoryFile.Step::fact)
                .filter(Fact.OpenCase.class::isInstance)
                .map(Fact.OpenCase.class::cast)
                .map(f -> CaseId.of(region.secretary().region(), f.number()))
                .findFirst()
                .orElseThrow();
    }

    /** The bodies, persons and mandates, entered as the story begins. */
    void enterRegion() {
        Instant begins = file.steps().getFirst().at().minus(BEFORE);
        if (clock.turned().isEmpty()) clock.turnTo(begins);
        region.enter();
    }

    /** Everything up to and including the time, timers fired on their day. */
    void tellUntil(Instant until, Runnable afterEach) {
        for (StoryFile.Step step : file.steps()) {
            if (step.at().isAfter(until)) break;
            tell(step, afterEach);
        }
        turning.turnTo(until, afterEach);
    }

    void tell(StoryFile.Step step, Runnable afterEach) {
        turning.turnTo(step.at(), afterEach);
        teller.tell(step, subject());
        turning.settle();
        afterEach.run();
    }

    /** The steps that lie ahead of the clock. */
    List<StoryFile.Step> ahead() {
        Optional<Instant> now = clock.turned();
        return file.steps().stream()
                .filter(s -> now.isEmpty() || s.at().isAfter(now.get()))
                .toList();
    }

    /** The moment before the first meeting opens: where the demo begins. */
    Instant beforeTheFirstMeeting() {
        return file.steps().stream()
                .filter(s -> s.fact() instanceof Fact.OpenMeeting)
                .map(s -> s.at().minus(BEFORE))
                .findFirst()
                .orElseThrow();
    }
}
