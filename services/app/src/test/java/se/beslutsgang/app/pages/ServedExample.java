package se.beslutsgang.app.pages;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import se.beslutsgang.app.FreePort;
import se.beslutsgang.app.Wired;
import se.beslutsgang.ledger.testkit.TestDatabase;

import java.util.Optional;

/** The pages served over {@link ExampleRegion}, on a database of its own. */
final class ServedExample implements BeforeAllCallback, AfterAllCallback {

    private final int port = FreePort.find();
    private Optional<Wired> wired = Optional.empty();

    String address() {
        return "http://127.0.0.1:" + port;
    }

    <T> T bean(Class<T> type) {
        return wired.orElseThrow().bean(type);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Wired started =
                Wired.on(TestDatabase.fresh(), "server.port=" + port, "server.address=127.0.0.1");
        wired = Optional.of(started);
        ExampleRegion.enter(started);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        wired.ifPresent(Wired::close);
    }
}
