package se.beslutsgang.cases.web;

import org.springframework.stereotype.Component;

import se.beslutsgang.cases.queries.CaseTrail;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.ledger.Streams;

import java.util.List;
import java.util.stream.Stream;

/** All that happened to a case, its own events and those of its meetings, items and minutes. */
@Component
class TimeLine {

    private final Streams streams;
    private final List<CaseTrail> trails;

    TimeLine(Streams streams, List<CaseTrail> trails) {
        this.streams = streams;
        this.trails = trails;
    }

    List<Recorded> of(CaseId id) {
        String own = "case/" + id;
        List<String> others = trails.stream().flatMap(t -> t.streams(id).stream()).toList();
        return streams.readAll(Stream.concat(Stream.of(own), others.stream()).toList()).stream()
                .filter(r -> r.stream().equals(own) || concerns(id, r.event()))
                .toList();
    }

    private boolean concerns(CaseId id, Object event) {
        return trails.stream().anyMatch(t -> t.concerns(id, event));
    }
}
