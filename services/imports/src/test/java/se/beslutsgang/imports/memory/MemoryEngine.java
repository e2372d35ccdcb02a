package se.beslutsgang.imports.memory;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.SimpleTransactionStatus;

import se.beslutsgang.imports.conformance.Conformance;
import se.beslutsgang.imports.conformance.Result;
import se.beslutsgang.imports.drive.Paper;
import se.beslutsgang.kernel.BusinessClock;
import se.beslutsgang.kernel.DocumentHash;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.Documents;
import se.beslutsgang.ledger.PersonalTexts;
import se.beslutsgang.ledger.Readers;
import se.beslutsgang.ledger.Streams;
import se.beslutsgang.ledger.axon.MemoryCommands;
import se.beslutsgang.ledger.axon.MemoryLog;
import se.beslutsgang.ledger.testkit.QuietReaders;

import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The engine as the product wires it, without a database: for reading many minutes quickly. No
 * minutes are drawn up.
 */
public final class MemoryEngine implements AutoCloseable {

    private final AnnotationConfigApplicationContext beans =
            new AnnotationConfigApplicationContext();

    public MemoryEngine() {
        var log = new MemoryLog();
        beans.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        beans.registerBean(Streams.class, () -> log);
        beans.registerBean(
                Commands.class,
                () -> new MemoryCommands(log, beans, r -> !r.name().endsWith("drawn-up")));
        beans.registerBean(PersonalTexts.class, Texts::new);
        beans.registerBean(Documents.class, Unkept::new);
        beans.registerBean(Readers.class, QuietReaders::new);
        beans.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(new NoDatabase()));
        beans.registerBean(PlatformTransactionManager.class, NoTransactions::new);
        beans.registerBean(BusinessClock.class, () -> Instant::now);
        beans.scan(
                "se.beslutsgang.cases",
                "se.beslutsgang.decisions",
                "se.beslutsgang.imports.conformance",
                "se.beslutsgang.imports.drive",
                "se.beslutsgang.mandates",
                "se.beslutsgang.meetings");
        beans.refresh();
    }

    /**
     * What becomes of minutes.
     *
     * @param house whose they are; another house knows nobody of this one
     */
    public List<Result> conformance(String house, List<Paper> papers) {
        var results = new ArrayList<Result>();
        beans.getBean(Conformance.class).run(house, papers, results::add);
        return results;
    }

    @Override
    public void close() {
        beans.close();
    }

    private static final class Texts implements PersonalTexts {
        private final Map<TextRef, String> kept = new HashMap<>();

        @Override
        public TextRef keep(PersonId person, String text) {
            var ref = new TextRef(person + "/" + text.hashCode());
            kept.put(ref, text);
            return ref;
        }

        @Override
        public Optional<String> read(TextRef ref) {
            return Optional.ofNullable(kept.get(ref));
        }
    }

    private static final class Unkept implements Documents {
        @Override
        public DocumentHash keep(String mediaType, byte[] bytes) {
            return new DocumentHash("%064x".formatted(Arrays.hashCode(bytes) & 0xffffffffL));
        }

        @Override
        public Optional<Document> find(DocumentHash hash) {
            return Optional.empty();
        }
    }

    /** What is in memory is there at once, and is not taken back. */
    private static final class NoTransactions implements PlatformTransactionManager {

        @Override
        public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
            return new SimpleTransactionStatus();
        }

        @Override
        public void commit(TransactionStatus status) {}

        @Override
        public void rollback(TransactionStatus status) {}
    }

    /** For the lists that no meeting asks for. */
    private static final class NoDatabase extends AbstractDataSource {
        @Override
        public Connection getConnection() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Connection getConnection(String user, String password) {
            throw new UnsupportedOperationException();
        }
    }
}
