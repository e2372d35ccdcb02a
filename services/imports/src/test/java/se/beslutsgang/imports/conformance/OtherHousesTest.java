package se.beslutsgang.imports.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import se.beslutsgang.imports.PrintedMinutes;
import se.beslutsgang.imports.drive.Paper;
import se.beslutsgang.imports.memory.MemoryEngine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The engine arrives at what minutes of other houses say. */
class OtherHousesTest {

    private static final Map<String, Result> RESULTS = new HashMap<>();

    @BeforeAll
    static void drive() {
        var houses = new LinkedHashMap<String, List<Paper>>();
        PrintedMinutes.all()
                .forEach(
                        p ->
                                houses.computeIfAbsent(p.house(), _ -> new ArrayList<>())
                                        .add(p.paper()));
        try (var engine = new MemoryEngine()) {
            houses.forEach(
                    (house, papers) ->
                            engine.conformance(house, papers).forEach(r -> RESULTS.put(r.id(), r)));
        }
    }

    @AfterAll
    static void forget() {
        RESULTS.clear();
    }

    static Stream<PrintedMinutes> paragraphs() {
        return PrintedMinutes.all();
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void a_paragraph_of_another_house_comes_out_as_it_should(PrintedMinutes printed) {
        Result result = Objects.requireNonNull(RESULTS.get(printed.paper().id()));
        assertThat(result.status()).as(result.toString()).isEqualTo(printed.status());
    }
}
