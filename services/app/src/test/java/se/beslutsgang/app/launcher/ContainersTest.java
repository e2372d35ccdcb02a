package se.beslutsgang.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import se.beslutsgang.ledger.Logins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What the files under {@code docker/} must agree on with the program. */
class ContainersTest {

    private static final Path DOCKER = Path.of("../../docker");

    @Test
    void the_logins_are_those_of_the_ledger() throws IOException {
        assertThat(Files.readString(DOCKER.resolve("logins.sh")))
                .contains("create role " + Logins.OWNER + " login")
                .contains("create role " + Logins.APPLICATION + " login")
                .contains("owner " + Logins.OWNER);
    }

    @Test
    void two_nodes_differ_in_nothing_but_name_and_port() throws IOException {
        Map<String, Object> first = node("node-1");
        Map<String, Object> second = node("node-2");
        assertThat(environment(first)).containsEntry("BESLUTSGANG_NODE", "node-1");
        assertThat(environment(second)).containsEntry("BESLUTSGANG_NODE", "node-2");
        environment(first).remove("BESLUTSGANG_NODE");
        environment(second).remove("BESLUTSGANG_NODE");
        assertThat(first.remove("ports")).isNotEqualTo(second.remove("ports"));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void the_image_is_built_by_the_launchers_own_commands() throws IOException {
        String launcher = Files.readString(Path.of("../../beslutsgang"));
        String image = Files.readString(DOCKER.resolve("Dockerfile"));
        for (String part :
                new String[] {"-Pquick package -pl services/app -am", "-Djarmode=tools"}) {
            assertThat(launcher).contains(part);
            assertThat(image).contains(part);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> node(String name) throws IOException {
        Map<String, Object> compose =
                new Yaml().load(Files.readString(DOCKER.resolve("compose.yaml")));
        return (Map<String, Object>) ((Map<String, Object>) compose.get("services")).get(name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> environment(Map<String, Object> node) {
        return (Map<String, Object>) node.get("environment");
    }
}
