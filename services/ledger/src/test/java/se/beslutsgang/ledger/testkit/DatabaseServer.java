package se.beslutsgang.ledger.testkit;

/** A PostgreSQL that lives as long as the tests of this JVM. */
interface DatabaseServer {

    String host();

    int port();

    String superuser();

    /** The one that the tests run on: embedded, or a container where asked for. */
    static DatabaseServer running() {
        return Holder.SERVER;
    }

    /** Started by the first test that needs it. */
    final class Holder {
        private static final DatabaseServer SERVER =
                "container".equals(System.getProperty("beslutsgang.test.database"))
                        ? new ContainerServer()
                        : new EmbeddedServer(false);

        private Holder() {}
    }
}
