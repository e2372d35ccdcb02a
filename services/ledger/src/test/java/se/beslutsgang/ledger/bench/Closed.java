package se.beslutsgang.ledger.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A closed loop: so many threads, each of which does the next as soon as the last is done. */
final class Closed {

    /** How long a single act took. */
    record Block(int acts, double seconds, long[] nanos) {

        double perSecond() {
            return acts / seconds;
        }

        double millisAt(double quantile) {
            return nanos[(int) Math.min(nanos.length - 1, (long) (nanos.length * quantile))] / 1e6;
        }
    }

    interface Act {
        void perform(int thread, int n) throws Exception;
    }

    private Closed() {}

    static Block loop(int threads, int actsOfEach, Act act) throws Exception {
        var go = new CountDownLatch(1);
        var running = new ArrayList<Future<long[]>>();
        try (var executor = Executors.newFixedThreadPool(threads)) {
            for (int t = 0; t < threads; t++) {
                running.add(executor.submit(timed(t, actsOfEach, go, act)));
            }
            long start = System.nanoTime();
            go.countDown();
            long[] nanos = sorted(running);
            return new Block(nanos.length, (System.nanoTime() - start) / 1e9, nanos);
        }
    }

    private static Callable<long[]> timed(int thread, int acts, CountDownLatch go, Act act) {
        return () -> {
            long[] nanos = new long[acts];
            go.await();
            for (int n = 0; n < acts; n++) {
                long start = System.nanoTime();
                act.perform(thread, n);
                nanos[n] = System.nanoTime() - start;
            }
            return nanos;
        };
    }

    private static long[] sorted(List<Future<long[]>> running)
            throws ExecutionException, InterruptedException {
        var all = new ArrayList<long[]>();
        for (Future<long[]> each : running) all.add(each.get());
        return all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    }
}
