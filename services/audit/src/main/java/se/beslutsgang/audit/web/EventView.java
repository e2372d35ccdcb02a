package se.beslutsgang.audit.web;

import org.springframework.stereotype.Component;

import se.beslutsgang.ledger.EventCodec;
import se.beslutsgang.ledger.Recorded;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An event's payload as it is stored, set out for reading. In a template: {@code @eventView}. */
@Component
class EventView {

    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final EventCodec codec;

    EventView(EventCodec codec) {
        this.codec = codec;
    }

    /** Empty for an event that today's code cannot read. */
    public String payload(Recorded recorded) {
        return codec.known().anyMatch(recorded.type()::equals)
                ? PRETTY.writeValueAsString(PRETTY.readTree(codec.write(recorded.event())))
                : "";
    }
}
