package se.beslutsgang.app.cli;

import se.beslutsgang.app.ExitCode;
import se.beslutsgang.app.Settings;
import se.beslutsgang.app.database.Databases;
import se.beslutsgang.app.start.Lifetime;
import se.beslutsgang.app.start.LogFile;
import se.beslutsgang.app.start.Product;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Serves the pages, and tells their address once there is something to see. */
final class Serving {

    private final RootCommand root;

    Serving(RootCommand root) {
        this.root = root;
    }

    int run() {
        try (Output output = root.output();
                Lifetime lifetime = Lifetime.ofServer()) {
            Product product = start(root.options().settings(), lifetime);
            ready(output, product.port());
            new CountDownLatch(1).await();
            return ExitCode.DONE.number();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.DONE.number();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Product start(Settings settings, Lifetime lifetime) {
        LogFile.in(settings.data(), "server.log");
        var database = new Databases(settings, lifetime).ofServer();
        Product product = Product.withPages(settings, database, lifetime);
        product.loadContent();
        return product;
    }

    private static void ready(Output output, int port) {
        String address = "http://127.0.0.1:" + port;
        double seconds = secondsSinceStart();
        output.line(
                String.format(Locale.ROOT, "Beslutsgång är redo: %s (%.1f s)", address, seconds),
                Map.of("ready", address, "seconds", seconds));
        output.done();
    }

    private static double secondsSinceStart() {
        Instant start = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
        return Math.round(Duration.between(start, Instant.now()).toMillis() / 100.0) / 10.0;
    }
}
