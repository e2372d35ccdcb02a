package se.beslutsgang.ledger.bench;

import se.beslutsgang.ledger.bench.Closed.Block;
import se.beslutsgang.ledger.log.LogReaders;
import se.beslutsgang.ledger.tally.RawEvent;
import se.beslutsgang.ledger.tally.Tallies;
import se.beslutsgang.ledger.testkit.TestDatabase;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import javax.sql.DataSource;

/**
 * Appends through the command bus against the bare INSERT of the same bytes into the same table on
 * the same pool, in turns, fsync and synchronous commit on. Arguments: repetitions, acts a block,
 * JSON file.
 */
public final class AppendBench {

    private static final int LENGTH = 20;

    private final TestDatabase database = TestDatabase.durable();
    private final Tallies tallies = Tallies.on(database);
    private final DataSource pool = tallies.bean(DataSource.class);
    private final String mark = "x".repeat(300);
    private final int repetitions;
    private final int acts;
    private final List<String> json = new ArrayList<>();
    private int run;

    private AppendBench(int repetitions, int acts) {
        this.repetitions = repetitions;
        this.acts = acts;
    }

    public static void main(String[] arguments) throws Exception {
        int repetitions = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        int acts = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3000;
        Path file = Path.of(arguments.length > 2 ? arguments[2] : "target/append-bench.json");
        var bench = new AppendBench(repetitions, acts);
        try (var _ = bench.tallies) {
            bench.measure();
        }
        Files.writeString(file, "[\n" + String.join(",\n", bench.json) + "\n]\n");
        System.out.println("Written to " + file);
    }

    private void measure() throws Exception {
        LogReaders readers = tallies.bean(LogReaders.class);
        readers.stop();
        print(
                "%-34s %3s %10s %10s %7s %9s %9s",
                "", "thr", "bus/s", "bare/s", "ratio", "bus p99", "bare p99");
        for (int threads : new int[] {1, 16}) compare("warming up", threads, this::created, 2);
        for (int threads : new int[] {1, 16}) {
            compare("new aggregate", threads, this::created, repetitions);
            compare("existing aggregate of 1-" + LENGTH, threads, this::appended, repetitions);
        }
        readers.start();
        tallies.untilQuiet();
        for (int threads : new int[] {1, 16}) {
            compare("new aggregate, readers running", threads, this::created, repetitions);
        }
        tallies.untilQuiet();
        latency();
    }

    private void compare(String what, int threads, Closed.Act bus, int times) throws Exception {
        var ratios = new double[times];
        var busRuns = new ArrayList<Block>();
        var bareRuns = new ArrayList<Block>();
        for (int n = 0; n < times; n++) {
            Block viaBus = block(threads, bus);
            Block viaSql = block(threads, this::bare);
            busRuns.add(viaBus);
            bareRuns.add(viaSql);
            ratios[n] = viaBus.perSecond() / viaSql.perSecond();
        }
        report(what, threads, busRuns, bareRuns, ratios);
    }

    /** A run whose events are not all there is void. */
    private Block block(int threads, Closed.Act act) throws Exception {
        run++;
        checkpoint();
        long before = tallies.number("select count(*) from ledger_event");
        Block block = Closed.loop(threads, acts / threads, act);
        long stored = tallies.number("select count(*) from ledger_event") - before;
        if (stored != block.acts()) {
            throw new IllegalStateException(block.acts() + " acts, " + stored + " events");
        }
        return block;
    }

    private void checkpoint() throws SQLException {
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    private void created(int thread, int n) {
        tallies.count("r%d.%d.%d".formatted(run, thread, n), mark, 1);
    }

    private void appended(int thread, int n) {
        tallies.count("r%d.%d.%d".formatted(run, thread, n / LENGTH), n + mark, 1);
    }

    private void bare(int thread, int n) throws SQLException {
        RawEvent event = RawEvent.counted("r%d.%d.%d".formatted(run, thread, n), 0, mark);
        try (Connection connection = pool.getConnection()) {
            event.insert(connection);
        }
    }

    private void report(
            String what, int threads, List<Block> bus, List<Block> bare, double[] ratios) {
        print(
                "%-34s %3d %10.0f %10.0f %7.2f %6.2f ms %6.2f ms",
                what,
                threads,
                median(bus.stream().mapToDouble(Block::perSecond).toArray()),
                median(bare.stream().mapToDouble(Block::perSecond).toArray()),
                median(ratios),
                median(bus.stream().mapToDouble(b -> b.millisAt(0.99)).toArray()),
                median(bare.stream().mapToDouble(b -> b.millisAt(0.99)).toArray()));
        if (what.startsWith("warming")) return;
        json.add(
                text(
                        "{\"what\":\"%s\",\"threads\":%d,\"ratio\":%.3f,\"ratios\":%s,\"busPerSecond\":%s,"
                            + "\"barePerSecond\":%s}",
                        what,
                        threads,
                        median(ratios),
                        Arrays.toString(Arrays.stream(ratios).map(AppendBench::rounded).toArray()),
                        speeds(bus),
                        speeds(bare)));
    }

    private static String speeds(List<Block> blocks) {
        return blocks.stream().map(Block::perSecond).map(Math::round).toList().toString();
    }

    private static double rounded(double ratio) {
        return Math.round(ratio * 1000) / 1000.0;
    }

    /** From the answer to the command until the projection can be seen. */
    private void latency() throws Exception {
        Block block =
                Closed.loop(
                        1,
                        1000,
                        (_, n) -> {
                            tallies.count("latency", n + "!", 1);
                            long start = System.nanoTime();
                            while (tallies.number(SEEN.formatted(n)) == 0) Thread.onSpinWait();
                            seen[n] = System.nanoTime() - start;
                        });
        Arrays.sort(seen);
        print(
                "append to projection, %d events: p50 %.1f ms, p99 %.1f ms",
                block.acts(), seen[500] / 1e6, seen[990] / 1e6);
        json.add(
                text(
                        "{\"what\":\"append to projection\",\"p50ms\":%.2f,\"p99ms\":%.2f}",
                        seen[500] / 1e6, seen[990] / 1e6));
    }

    private static final String SEEN =
            "select count(*) from tally_total where tally = 'latency' and total > %d";
    private final long[] seen = new long[1000];

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static void print(String format, Object... values) {
        System.out.println(text(format, values));
    }
}
