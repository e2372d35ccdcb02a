package se.beslutsgang.app.story;

import se.beslutsgang.kernel.SwedishTime;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.RulesOfProcedure;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A story as it stands in its file: a region, its bodies, and dated facts. */
record StoryFile(
        int year,
        Region region,
        Map<String, String> parties,
        List<Body> bodies,
        List<String> invented,
        List<Step> steps) {

    record Region(String id, String name) {}

    /** {@code members}: seats by party; those not named get placeholders. */
    record Body(
            String code,
            BodyKind kind,
            String name,
            LocalDate from,
            RulesOfProcedure rules,
            String chair,
            Map<String, Integer> members,
            List<Person> named) {}

    record Person(String id, String name, String party) {}

    /** {@code invented}: what of the fact, or of its like, no paper tells. */
    record Step(Instant at, Fact fact, Optional<String> invented) {}

    private record Head(
            int year,
            Region region,
            Map<String, String> parties,
            List<Body> bodies,
            List<String> invented,
            List<JsonNode> steps) {}

    private static final YAMLMapper MAPPER =
            YAMLMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    /**
     * @throws IllegalArgumentException when a fact is not understood, saying which
     */
    static StoryFile read(String yaml) {
        Head head = MAPPER.readValue(yaml, Head.class);
        var steps = new ArrayList<Step>();
        for (JsonNode node : head.steps()) steps.add(step(node));
        return new StoryFile(
                head.year(),
                head.region(),
                head.parties(),
                head.bodies(),
                head.invented(),
                List.copyOf(steps));
    }

    private static Step step(JsonNode node) {
        Instant at =
                LocalDateTime.parse(node.get("at").asString()).atZone(SwedishTime.ZONE).toInstant();
        JsonNode invented = node.get("invented");
        for (String name : node.propertyNames()) {
            if (name.equals("at") || name.equals("invented")) continue;
            Fact fact = MAPPER.treeToValue(node.get(name), kind(name));
            return new Step(at, fact, Optional.ofNullable(invented).map(JsonNode::asString));
        }
        throw new IllegalArgumentException("The step at " + at + " states no fact");
    }

    private static Class<? extends Fact> kind(String name) {
        String simple = PropertyNames.upperCamel(name);
        for (Class<?> kind : Fact.class.getPermittedSubclasses()) {
            if (kind.getSimpleName().equals(simple)) return kind.asSubclass(Fact.class);
        }
        throw new IllegalArgumentException("No fact is called \"" + name + "\"");
    }

    /** A file beside the story's own. */
    static String resource(String story, String file) {
        String path = "/stories/" + story + "/" + file;
        try (InputStream in = StoryFile.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalArgumentException("There is no " + path);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
