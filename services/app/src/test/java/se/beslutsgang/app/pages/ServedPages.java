package se.beslutsgang.app.pages;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

import se.beslutsgang.app.FreePort;
import se.beslutsgang.app.Program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One server of the demo for all tests of pages, started with the first and stopped at the end. */
final class ServedPages implements BeforeAllCallback {

    private static final Namespace OURS = Namespace.create(ServedPages.class);

    /** The server, kept by JUnit until all tests have run. */
    record Served(Program program, String address) implements AutoCloseable {
        @Override
        public void close() {
            program.close();
        }
    }

    private static String address = "";

    static String address() {
        return address;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        address =
                context.getRoot()
                        .getStore(OURS)
                        .computeIfAbsent("server", _ -> start(), Served.class)
                        .address();
    }

    private static Served start() {
        try {
            Path folder = Files.createTempDirectory("pages");
            String port = String.valueOf(FreePort.find());
            String data = folder.resolve("data").toString();
            Program program = Program.start(folder, "--data", data, "--port", port).ready();
            return new Served(program, "http://127.0.0.1:" + port);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
