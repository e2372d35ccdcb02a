package se.beslutsgang.ledger.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.beslutsgang.ledger.EventCodec.Upcaster;
import se.beslutsgang.ledger.EventTypes;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

class GoldenEventsTest {

    record Opened(String id, LocalDate day, Optional<String> place) {}

    record Closed(String id) {}

    private static final Opened OPENED =
            new Opened("a", LocalDate.of(2022, 6, 8), Optional.of("Luleå"));
    private static final Closed CLOSED = new Closed("a");

    @TempDir private Path folder;

    private static EventTypes types() {
        return EventTypes.of("door")
                .with("Opened", 1, Opened.class)
                .with("Closed", 1, Closed.class);
    }

    private GoldenEvents frozen() {
        return GoldenEvents.in(folder, false, types());
    }

    private void freeze() {
        GoldenEvents.in(folder, true, types()).hold(OPENED, CLOSED);
    }

    @Test
    void what_was_frozen_is_written_and_read_by_the_same_code() throws IOException {
        freeze();

        frozen().hold(OPENED, CLOSED);
        assertThat(folder.resolve("door.Opened.1.json"))
                .hasContent("{\"id\":\"a\",\"day\":\"2022-06-08\",\"place\":\"Luleå\"}\n");
    }

    @Test
    void a_missing_file_fails_until_it_is_asked_for() {
        assertThatThrownBy(() -> frozen().hold(OPENED, CLOSED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("door.Opened.1 has no golden file")
                .hasMessageContaining("door.Closed.1 has no golden file");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_known_event_without_a_sample_fails() {
        freeze();

        assertThatThrownBy(() -> frozen().hold(OPENED))
                .hasMessageContaining("door.Closed.1 has no sample for its line 1");
    }

    @Test
    void a_changed_shape_fails_and_is_not_frozen_over() throws IOException {
        Path file = Files.writeString(folder.resolve("door.Closed.1.json"), "{\"door\":\"a\"}\n");

        assertThatThrownBy(() -> GoldenEvents.in(folder, true, types()).hold(OPENED, CLOSED))
                .hasMessageContaining(
                        "door.Closed.1 is written as {\"id\":\"a\"}, frozen as {\"door\":\"a\"}")
                .hasMessageContaining("door.Closed.1 cannot be read");
        assertThat(file).hasContent("{\"door\":\"a\"}\n");
    }

    @Test
    void a_file_without_a_known_event_fails_and_that_of_another_module_does_not()
            throws IOException {
        freeze();
        Files.writeString(folder.resolve("window.Opened.1.json"), "{}");
        frozen().hold(OPENED, CLOSED);

        Files.writeString(folder.resolve("door.Locked.1.json"), "{}");
        assertThatThrownBy(() -> frozen().hold(OPENED, CLOSED))
                .hasMessageContaining("door.Locked.1.json belongs to no known event");
    }

    @Test
    void further_samples_are_further_lines() throws IOException {
        var nowhere = new Opened("b", LocalDate.of(2022, 6, 9), Optional.empty());
        freeze();
        assertThatThrownBy(() -> frozen().hold(OPENED, nowhere, CLOSED))
                .hasMessageContaining("door.Opened.1 lacks a line");

        GoldenEvents.in(folder, true, types()).hold(OPENED, nowhere, CLOSED);
        frozen().hold(OPENED, nowhere, CLOSED);
        assertThat(Files.readAllLines(folder.resolve("door.Opened.1.json")))
                .last()
                .isEqualTo("{\"id\":\"b\",\"day\":\"2022-06-09\",\"place\":null}");
    }

    record Renamed(String door) {}

    private static final class IdIsDoor implements Upcaster {
        @Override
        public EventTypes.Key from() {
            return new EventTypes.Key("door.Closed", 1);
        }

        @Override
        public JsonNode upcast(JsonNode was) {
            ObjectNode object = (ObjectNode) was;
            object.set("door", object.remove("id"));
            return object;
        }
    }

    @Test
    void an_older_revision_keeps_its_file_and_is_read_through_its_upcaster() throws IOException {
        freeze();
        var newer =
                EventTypes.of("door")
                        .with("Opened", 1, Opened.class)
                        .with("Closed", 2, Renamed.class);
        GoldenEvents.in(folder, true, newer, new IdIsDoor()).hold(OPENED, new Renamed("a"));

        var both = GoldenEvents.in(folder, false, newer, new IdIsDoor());
        assertThatCode(() -> both.hold(OPENED, new Renamed("a"))).doesNotThrowAnyException();
        Files.delete(folder.resolve("door.Closed.1.json"));
        assertThatThrownBy(() -> both.hold(OPENED, new Renamed("a")))
                .hasMessageContaining("door.Closed.1 has no golden file");
    }
}
