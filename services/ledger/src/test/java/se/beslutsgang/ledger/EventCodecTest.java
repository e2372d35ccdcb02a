package se.beslutsgang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.DocumentHash;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.ledger.EventCodec.Upcaster;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class EventCodecTest {

    enum Kind {
        ORDINARY
    }

    record All(
            CaseId caseId,
            Optional<BodyId> body,
            List<PersonId> persons,
            Party party,
            DocumentHash paper,
            TextRef text,
            Happened happened,
            LocalDate day,
            Instant instant,
            Kind kind,
            int number,
            boolean yes) {}

    record Small(String id, Optional<String> note) {}

    private static final EventTypes.Key ALL = new EventTypes.Key("m.All", 1);
    private static final EventTypes.Key SMALL = new EventTypes.Key("m.Small", 3);
    private static final EventTypes TYPES =
            EventTypes.of("m").with("All", 1, All.class).with("Small", 3, Small.class);

    private static EventCodec codec(Upcaster... upcasters) {
        return new EventCodec(List.of(TYPES), List.of(upcasters));
    }

    private static Object read(EventCodec codec, EventTypes.Key key, String json) {
        return codec.read(key, json.getBytes(UTF_8));
    }

    @Test
    void identifiers_days_and_instants_are_plain_strings() {
        var event =
                new All(
                        new CaseId("norrbotten/701-2022"),
                        Optional.of(new BodyId("norrbotten/rs")),
                        List.of(new PersonId("norrbotten/p4")),
                        new Party("S"),
                        new DocumentHash("0".repeat(64)),
                        new TextRef("abc"),
                        Happened.parse("2022-06-08"),
                        LocalDate.of(2022, 6, 8),
                        Instant.parse("2022-06-08T07:15:00Z"),
                        Kind.ORDINARY,
                        3,
                        true);

        byte[] bytes = codec().write(event);
        assertThat(new String(bytes, UTF_8))
                .isEqualTo(
                        """
                        {"caseId":"norrbotten/701-2022","body":"norrbotten/rs",\
                        "persons":["norrbotten/p4"],"party":"S","paper":"%s","text":"abc",\
                        "happened":"2022-06-08","day":"2022-06-08",\
                        "instant":"2022-06-08T07:15:00Z","kind":"ORDINARY","number":3,"yes":true}\
                        """
                                .formatted("0".repeat(64)));
        assertThat(codec().read(ALL, bytes)).isEqualTo(event);
    }

    @Test
    void nothing_is_written_as_null_and_read_as_nothing() {
        byte[] bytes = codec().write(new Small("a", Optional.empty()));

        assertThat(bytes).asString(UTF_8).isEqualTo("{\"id\":\"a\",\"note\":null}");
        assertThat(codec().read(SMALL, bytes)).isEqualTo(new Small("a", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"id\":\"a\"}",
                "{\"note\":null}",
                "{\"id\":null,\"note\":null}",
                "{\"id\":\"a\",\"note\":null,\"more\":1}",
                "{\"id\":\"a\",\"note\":null",
                "{\"id\":\"a\",\"note\":null} {}",
            })
    void bytes_that_do_not_fit_are_a_fault(String json) {
        assertThatIllegalStateException()
                .isThrownBy(() -> read(codec(), SMALL, json))
                .withMessageContaining("m.Small.3");
    }

    @Test
    void an_unknown_type_or_revision_is_a_fault() {
        for (EventTypes.Key key :
                List.of(
                        new EventTypes.Key("m.Other", 1),
                        new EventTypes.Key("m.Small", 1),
                        new EventTypes.Key("m.Small", 4))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> read(codec(), key, "{\"id\":\"a\",\"note\":null}"))
                    .withMessage("Unknown event type " + key);
        }
    }

    @Test
    void an_event_without_a_name_is_not_written() {
        assertThatIllegalStateException()
                .isThrownBy(() -> codec().keyOf("text"))
                .withMessageContaining("java.lang.String has no stored name");
    }

    private record Renaming(int revision, String old, String name) implements Upcaster {
        @Override
        public EventTypes.Key from() {
            return new EventTypes.Key("m.Small", revision);
        }

        @Override
        public JsonNode upcast(JsonNode was) {
            ObjectNode object = (ObjectNode) was;
            object.set(name, object.remove(old));
            return object;
        }
    }

    private static final Upcaster FIRST = new Renaming(1, "key", "name");
    private static final Upcaster SECOND = new Renaming(2, "name", "id");

    @Test
    void old_revisions_are_brought_up_step_by_step() {
        EventCodec codec = codec(FIRST, SECOND);

        assertThat(read(codec, new EventTypes.Key("m.Small", 1), "{\"key\":\"a\",\"note\":null}"))
                .isEqualTo(new Small("a", Optional.empty()));
        assertThat(read(codec, new EventTypes.Key("m.Small", 2), "{\"name\":\"a\",\"note\":null}"))
                .isEqualTo(new Small("a", Optional.empty()));
        assertThat(codec.known()).hasSize(4);
    }

    @Test
    void an_upcaster_that_fails_is_a_fault_of_that_event() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> read(codec(FIRST, SECOND), new EventTypes.Key("m.Small", 1), "[]"))
                .withMessageContaining("m.Small.1");
    }

    @Test
    void an_upcaster_that_leads_nowhere_does_not_start() {
        assertThatIllegalStateException()
                .isThrownBy(() -> codec(FIRST))
                .withMessageContaining("m.Small.1 leads to no class");
        assertThatIllegalStateException().isThrownBy(() -> codec(FIRST, FIRST, SECOND));
        assertThatIllegalStateException().isThrownBy(() -> codec(new Renaming(3, "id", "id")));
    }

    @Test
    void a_name_or_a_class_stands_for_one_thing_only() {
        var other = EventTypes.of("m").with("All", 1, String.class);
        assertThatIllegalStateException()
                .isThrownBy(() -> new EventCodec(List.of(TYPES, other), List.of()))
                .withMessage("m.All.1 is named twice");
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> EventTypes.of("m").with("A", 1, All.class).with("A", 1, Kind.class));
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> EventTypes.of("m").with("A", 1, All.class).with("B", 1, All.class));
    }
}
