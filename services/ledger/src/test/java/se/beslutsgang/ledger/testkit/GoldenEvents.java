package se.beslutsgang.ledger.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import se.beslutsgang.ledger.EventCodec;
import se.beslutsgang.ledger.EventTypes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The frozen events of a module: for each name and revision a file {@code
 * golden/<module>.<Name>.<revision>.json} with a line for each sample, for ever. Today's code must
 * write these lines and read them. A missing file or line fails; with {@code -Dgolden.write=true}
 * it is added. What is there is never changed by us: a changed shape needs a new revision and an
 * upcaster.
 *
 * <pre>{@code GoldenEvents.of(types).hold(new CaseOpened(...), new BriefFiled(...));}</pre>
 */
public final class GoldenEvents {

    private final EventCodec codec;
    private final Path folder;
    private final boolean writes;

    private GoldenEvents(EventCodec codec, Path folder, boolean writes) {
        this.codec = codec;
        this.folder = folder;
        this.writes = writes;
    }

    public static GoldenEvents of(EventTypes types, EventCodec.Upcaster... upcasters) {
        return in(
                Path.of("src/test/resources/golden"),
                Boolean.getBoolean("golden.write"),
                types,
                upcasters);
    }

    static GoldenEvents in(
            Path folder, boolean writes, EventTypes types, EventCodec.Upcaster... upcasters) {
        var codec = new EventCodec(List.of(types), Arrays.asList(upcasters));
        return new GoldenEvents(codec, folder, writes);
    }

    /**
     * @param samples one or more of each event that today's code writes, in the order of the lines;
     *     new ones come last
     * @throws AssertionError that names every difference
     */
    public void hold(Object... samples) {
        List<String> differences = differences(samples);
        if (!differences.isEmpty()) {
            throw new AssertionError(
                    differences.stream().collect(Collectors.joining("\n  ", "\n  ", "\n")));
        }
    }

    private List<String> differences(Object... samples) {
        Map<String, List<Object>> given =
                Arrays.stream(samples)
                        .collect(
                                Collectors.groupingBy(
                                        sample -> codec.keyOf(sample).toString(),
                                        TreeMap::new,
                                        Collectors.toList()));
        var differences = new ArrayList<String>();
        given.forEach((key, events) -> differences.addAll(written(key, events)));
        codec.known().forEach(key -> differences.addAll(read(key, given)));
        strangers().forEach(name -> differences.add(name + " belongs to no known event"));
        return differences;
    }

    /** What today's code writes, against the file. */
    private List<String> written(String key, List<Object> events) {
        List<String> lines = lines(key);
        var differences = new ArrayList<String>();
        for (int n = 0; n < events.size(); n++) {
            String line = new String(codec.write(events.get(n)), UTF_8);
            if (n >= lines.size()) {
                if (writes) append(key, line);
                else differences.add(key + " lacks a line, -Dgolden.write=true adds it: " + line);
            } else if (!lines.get(n).equals(line)) {
                differences.add(key + " is written as " + line + ", frozen as " + lines.get(n));
            }
        }
        return differences;
    }

    /** What today's code reads from the file. */
    private List<String> read(EventTypes.Key key, Map<String, List<Object>> given) {
        List<String> lines = lines(key.toString());
        if (lines.isEmpty()) return List.of(key + " has no golden file, or an empty one");
        List<Object> events = given.get(key.toString());
        var differences = new ArrayList<String>();
        for (int n = 0; n < lines.size(); n++) {
            try {
                Object event = codec.read(key, lines.get(n).getBytes(UTF_8));
                boolean older = !codec.keyOf(event).equals(key);
                if (older) continue;
                if (events == null || n >= events.size()) {
                    differences.add(key + " has no sample for its line " + (n + 1));
                } else if (!events.get(n).equals(event)) {
                    differences.add(key + " is read as " + event + ", was " + events.get(n));
                }
            } catch (IllegalStateException e) {
                differences.add(key + " cannot be read: " + e.getMessage() + ": " + e.getCause());
            }
        }
        return differences;
    }

    private List<String> strangers() {
        var known = codec.known().map(key -> key + ".json").collect(Collectors.toSet());
        if (!Files.exists(folder)) return List.of();
        try (var files = Files.list(folder)) {
            String module = module();
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(module) && !known.contains(name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Maven module may hold more than one module of events. */
    private String module() {
        String name = codec.known().findFirst().orElseThrow().name();
        return name.substring(0, name.indexOf('.') + 1);
    }

    private Path file(String key) {
        return folder.resolve(key + ".json");
    }

    private List<String> lines(String key) {
        try {
            return Files.exists(file(key)) ? Files.readAllLines(file(key)) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(String key, String line) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    file(key), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
