package se.beslutsgang.ledger.testkit;

import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL in a container, as it is run in production; needs Docker. */
final class ContainerServer implements DatabaseServer {

    private final PostgreSQLContainer container =
            new PostgreSQLContainer("postgres:18-alpine")
                    .withUsername("postgres")
                    .withEnv("POSTGRES_HOST_AUTH_METHOD", "trust")
                    .withCommand("postgres", "-c", "max_connections=200", "-c", "fsync=off");

    ContainerServer() {
        container.start();
    }

    @Override
    public String host() {
        return container.getHost();
    }

    @Override
    public int port() {
        return container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT);
    }

    @Override
    public String superuser() {
        return container.getUsername();
    }
}
