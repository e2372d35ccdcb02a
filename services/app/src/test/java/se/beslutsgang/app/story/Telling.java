package se.beslutsgang.app.story;

import se.beslutsgang.app.Wired;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.Documents;
import se.beslutsgang.ledger.Log;
import se.beslutsgang.ledger.PersonalTexts;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.ledger.TurnableClock;
import se.beslutsgang.ledger.testkit.TestDatabase;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.MinutesRegister;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A story told on a database of its own, as it stands or with some of its facts changed. */
final class Telling implements AutoCloseable {

    static final ItemId BOARD_ITEM = new ItemId("norrbotten/rs/2022-06-08/1");
    static final ItemId ASSEMBLY_ITEM = new ItemId("norrbotten/rf/2022-06-22/1");
    private static final String FOLDER = "norrbotten-2022";

    private final Wired wired;
    private final Story story;

    private Telling(Wired wired, String yaml) {
        this.wired = wired;
        this.story =
                new Story(
                        StoryFile.read(yaml),
                        FOLDER,
                        wired.bean(Commands.class),
                        wired.bean(PersonalTexts.class),
                        wired.bean(Documents.class),
                        wired.bean(Mandates.class),
                        wired.bean(Meetings.class),
                        wired.bean(MinutesRegister.class),
                        wired.bean(Items.class),
                        wired.bean(Turning.class),
                        wired.bean(TurnableClock.class));
    }

    static Telling with(UnaryOperator<String> change) {
        String yaml = StoryFile.resource(FOLDER, "story.yaml");
        String changed = change.apply(yaml);
        return new Telling(Wired.on(TestDatabase.fresh()), changed);
    }

    /** The facts without the lines that hold all of these words; at least one must go. */
    static UnaryOperator<String> without(String... words) {
        return yaml -> {
            var kept = new ArrayList<String>();
            boolean dropping = false;
            int dropped = 0;
            for (String line : yaml.lines().toList()) {
                if (line.startsWith("  - {at:")) {
                    dropping = List.of(words).stream().allMatch(line::contains);
                    if (dropping) dropped++;
                }
                if (!dropping) kept.add(line);
            }
            if (dropped == 0) throw new IllegalArgumentException("No fact holds " + List.of(words));
            return String.join("\n", kept) + "\n";
        };
    }

    Telling all() {
        story.enterRegion();
        story.tellUntil(java.time.Instant.parse("2022-08-31T21:59:59Z"), () -> {});
        return this;
    }

    Telling until(String instant) {
        story.enterRegion();
        story.tellUntil(java.time.Instant.parse(instant), () -> {});
        return this;
    }

    Wired wired() {
        return wired;
    }

    List<Recorded> events() {
        return wired.bean(Log.class).after(-1, 10_000);
    }

    List<String> types() {
        return events().stream().map(r -> r.type().toString()).toList();
    }

    @Override
    public void close() {
        wired.close();
    }
}
