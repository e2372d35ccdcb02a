package se.beslutsgang.ledger.tally;

import org.springframework.jdbc.core.JdbcTemplate;

import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.Role;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.tally.TallyCommand.Count;
import se.beslutsgang.ledger.testkit.Node;
import se.beslutsgang.ledger.testkit.TestDatabase;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A node with tallies, and the questions that the tests put to it. */
public final class Tallies implements AutoCloseable {

    public static final Occasion OCCASION =
            Occasion.conducting(
                    new Actor(
                            new PersonId("norrbotten/p4"),
                            Role.SECRETARY,
                            new BodyId("norrbotten/rs")),
                    Happened.parse("2022-06-08"));

    private final Node node;

    private Tallies(Node node) {
        this.node = node;
    }

    /** With the projector, and what else the test names. */
    public static Tallies on(TestDatabase database, Class<?>... more) {
        return on(database, Map.of(), more);
    }

    public static Tallies on(
            TestDatabase database, Map<String, Object> properties, Class<?>... more) {
        var all = new HashMap<String, Object>(properties);
        all.put("spring.flyway.locations", "classpath:db,classpath:tally");
        Class<?>[] modules =
                Stream.concat(
                                Stream.of(TallyModule.class, TallyProjector.class),
                                Arrays.stream(more))
                        .toArray(Class<?>[]::new);
        return new Tallies(Node.start(database, all, modules));
    }

    public void count(String tally, String mark, int amount) {
        commands().send(new Count(tally, mark, amount), OCCASION);
    }

    public Commands commands() {
        return bean(Commands.class);
    }

    public <T> T bean(Class<T> type) {
        return node.bean(type);
    }

    public void untilQuiet() {
        node.untilQuiet();
    }

    public long number(String query) {
        Long number = bean(JdbcTemplate.class).queryForObject(query, Long.class);
        return number == null ? 0 : number;
    }

    public List<String> texts(String query) {
        return bean(JdbcTemplate.class).query(query, (row, _) -> row.getString(1));
    }

    /** What the projector has taken in, in order. */
    public List<String> marksTaken() {
        return texts("select mark from tally_taken order by position");
    }

    @Override
    public void close() {
        node.close();
    }
}
